/**
 * Marks a link without touching its attributes, its box, or the page's style sheets: a finished animation adds to the
 * styles the page gave it, and what the page copies or sends of the link knows nothing of it. Returns the way back.
 */
export function markLink(link: HTMLAnchorElement): () => void {
  const mark = link.animate(
    {
      // Forced colours take shadows away, and only the text's own line is left.
      textDecoration: ['underline dotted 3px', 'underline dotted 3px'],
      // Two rings, so that one of them stands out from any background.
      boxShadow: Array.from({ length: 2 }, () => '0 0 0 1px #fff, 0 0 0 3px #b45f00'),
    },
    { duration: 0, fill: 'forwards', composite: 'add' },
  );
  return () => mark.cancel();
}
