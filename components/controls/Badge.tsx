interface Props {
  /** The part behind `status--`, which the stylesheet may colour. */
  kind: string;
  label: string;
}

/** A short word in a pill: status, rating, approval. */
export function Badge({ kind, label }: Props) {
  return <span class={`status status--${kind}`}>{label}</span>;
}
