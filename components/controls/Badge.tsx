interface Props {
  /** Suffix of the class `status--…`, which the stylesheet may colour. */
  kind: string;
  label: string;
}

export function Badge({ kind, label }: Props) {
  return <span class={`status status--${kind}`}>{label}</span>;
}
