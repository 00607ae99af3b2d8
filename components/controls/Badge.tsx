interface Props {
  /** The part behind `status--`, which the stylesheet colours; null for no colour. */
  kind: string | null;
  label: string;
}

/** A short word in a pill: status, rating, approval. */
export function Badge({ kind, label }: Props) {
  return <span class={kind ? `status status--${kind}` : 'status'}>{label}</span>;
}
