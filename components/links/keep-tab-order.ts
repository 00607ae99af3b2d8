interface Ways {
  onClose: () => void;
  onReturnToLink: () => void;
}

/**
 * The card stands at the end of the document, but belongs behind its link: Tab out of it goes on behind the link, back
 * out of it to the link. Escape in the card is meant for the card and not for the page.
 */
export function keepTabOrder(event: KeyboardEvent, { onClose, onReturnToLink }: Ways): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    onClose();
  }
  if (event.key !== 'Tab') return;
  const controls = [...(event.currentTarget as Element).querySelectorAll('a, button')];
  if (event.target !== controls.at(event.shiftKey ? 0 : -1)) return;
  // Forwards, the browser goes on from the link by itself.
  if (event.shiftKey) event.preventDefault();
  onReturnToLink();
}
