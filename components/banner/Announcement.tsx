import { useEffect, useState } from 'preact/hooks';

/** Screen readers announce what enters an existing status region; later it should not be found there twice. */
const moments = { spoken: 500, gone: 5000 };

/** Says a text once, for screen readers only. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timers = [setTimeout(() => setSaid(text), moments.spoken), setTimeout(() => setSaid(''), moments.gone)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p class="unseen" role="status" data-testid="announcement">
      {said}
    </p>
  );
}
