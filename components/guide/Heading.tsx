/** Head of a panel; takes the focus when a link led here. */
export function Heading({ text }: { text: string }) {
  return (
    <h2 class="guide__heading" tabIndex={-1}>
      {text}
    </h2>
  );
}
