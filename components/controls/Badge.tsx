import type { Language } from '../../rules/text/language.ts';

interface Props {
  /** Suffix of the class `status--…`, which the stylesheet may colour. */
  kind: string;
  label: string;
}

export function Badge({ kind, label }: Props) {
  return <span class={`status status--${kind}`}>{label}</span>;
}

/** Text may be called Leichte Sprache only after test readers have checked it; this mark says that nobody has. */
export function SimpleMark({ language, label }: { language: Language; label: string }) {
  if (language !== 'de-simple') return null;
  return (
    <p class="muted reason__facts" data-testid="simple-mark">
      {label}
    </p>
  );
}
