import type { Language } from '../../rules/text/language.ts';

/** Text may be called Leichte Sprache only after test readers have checked it; this mark says that nobody has. */
export function SimpleMark({ language, label }: { language: Language; label: string }) {
  if (language !== 'de-simple') return null;
  return (
    <p class="muted reason__facts" data-testid="simple-mark">
      {label}
    </p>
  );
}
