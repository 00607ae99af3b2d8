/** Where the card stands in the window, as styles: below its link, or above where there is more room. */
export type Place = {
  left: string;
  top: string;
  bottom: string;
  maxHeight: string;
};

interface Box {
  left: number;
  top: number;
  bottom: number;
}

const widest = 380;
const margin = 8;
const gap = 6;
const enoughRoom = 220;

export function placeCard(link: Box, view: { width: number; height: number }): Place {
  const room = { above: link.top - gap - margin, below: view.height - link.bottom - gap - margin };
  const isBelow = room.below >= enoughRoom || room.below >= room.above;
  const left = Math.max(margin, Math.min(link.left, view.width - widest - margin));
  return {
    left: `${left}px`,
    top: isBelow ? `${link.bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${view.height - link.top + gap}px`,
    maxHeight: `${Math.max(120, isBelow ? room.below : room.above)}px`,
  };
}
