/** Takes the focus when a link leads here. */
export function Heading({ text }: { text: string }) {
  return (
    <h2 class="guide__heading" tabIndex={-1}>
      {text}
    </h2>
  );
}
