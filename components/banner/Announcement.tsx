import { useEffect, useState } from 'preact/hooks';

/** Screen readers speak what comes into a status region that is there already; they find it gone afterwards. */
const moments = { spoken: 500, gone: 5000 };

/** Says a text once and politely, for ears only. */
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
