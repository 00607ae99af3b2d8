import type { Language } from '../../rules/text/language.ts';

/** Leichte Sprache is only called so, by its rules, after people of the target group have tested it. */
export function SimpleMark({ language, label }: { language: Language; label: string }) {
  if (language !== 'de-simple') return null;
  return (
    <p class="muted reason__facts" data-testid="simple-mark">
      {label}
    </p>
  );
}
