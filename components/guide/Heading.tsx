/** Head of a panel; takes the focus when a link led here. */
export function Heading({ text }: { text: string }) {
  return (
    <h2 class="guide__heading" tabIndex={-1}>
      {text}
    </h2>
  );
}

interface Props {
  /** The part behind `status--`, which the stylesheet colours. */
  kind: string;
  label: string;
}

/** A short word in a pill: status, rating, approval. */
export function Badge({ kind, label }: Props) {
  return <span class={`status status--${kind}`}>{label}</span>;
}
