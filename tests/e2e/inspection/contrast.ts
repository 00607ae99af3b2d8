type Colour = [red: number, green: number, blue: number, opacity: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Contrast of a colour with its background, as defined by WCAG: 1 to 21. */
export function contrast(colour: string, behind: Element): number {
  const [lighter, darker] = [
    luminance(paint([...listBackgrounds(behind), colour])),
    luminance(paint(listBackgrounds(behind))),
  ].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Backgrounds behind an element, the lowest first; white if there is none. */
function listBackgrounds(element: Element): string[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.unshift(at);
  return ['white', ...chain.map((at) => getComputedStyle(at).backgroundColor)];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function paint(colours: string[]): Colour {
  if (!canvas) throw new Error('No canvas to mix colours on.');
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data] as Colour;
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
