import { useEffect, useState } from 'preact/hooks';

/** True once the page has been visible for so long: nobody clicks through what just appeared under the pointer. */
export function useSettled(milliseconds: number): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let timer = 0;
    const onVisibility = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = window.setTimeout(() => setSettled(true), milliseconds);
    };
    onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [milliseconds]);
  return isSettled;
}
