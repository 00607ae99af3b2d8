import { readAddress } from '../hosts/address.ts';
import { matchShape } from '../hosts/url-shape.ts';
import type { EngineSign, EngineSigns } from './engine-signs.ts';

/** What can be asked about a page without changing it. */
export interface PageProbe {
  title: string;
  /** Addresses of everything that the page loaded, one per line. */
  addresses: string;
  /** Whether any element of the page matches a selector. */
  has: (selector: string) => boolean;
  /** The same for the head only. */
  hasInHead: (selector: string) => boolean;
}

/** The engine that the address alone identifies. Addresses are in the browser's normal form (`URL.href`). */
export function judgeEngineByAddress(url: string, signs: EngineSigns): string | null {
  return findStrong(fitShapes(url, signs));
}

/** The engine that address and page identify together: by one strong sign, or two medium ones. */
export function judgeEngineByPage(url: string, page: PageProbe, signs: EngineSigns): string | null {
  const found = findOnPage(page, signs);
  // A medium address needs a sign on the page as well, and nearly every page has none.
  if (found.length === 0) return null;
  const all = [...fitShapes(url, signs), ...found];
  return findStrong(all) ?? findTwice(all);
}

function findStrong(signs: readonly EngineSign[]): string | null {
  return signs.find(({ strength }) => strength === 'strong')?.engine ?? null;
}

function findTwice(signs: readonly EngineSign[]): string | null {
  return (
    signs.find(({ engine }, index) => signs.findIndex((sign) => sign.engine === engine) < index)?.engine ?? null
  );
}

/**
 * Several shapes of an engine may fit one address; they still count as one sign, the strongest. Parsing an address
 * costs a content script half a millisecond, and hardly any has the first segment of a shape.
 */
function fitShapes(url: string, { shapes }: EngineSigns): EngineSign[] {
  const possible = [readFirstSegment(url), '*'].flatMap((key) =>
    Object.hasOwn(shapes, key) ? (shapes[key] ?? []) : [],
  );
  if (possible.length === 0) return [];
  const address = readAddress(url);
  if (address.kind !== 'web') return [];
  const fitting = possible.filter(({ shape }) => matchShape(shape, address));
  const strong = fitting.filter(({ strength }) => strength === 'strong');
  return [...new Map([...fitting, ...strong].map((sign) => [sign.engine, sign])).values()];
}

/** Without regular expressions: compiling one costs more than all the rest. */
function readFirstSegment(url: string): string {
  const segment = url.split('/', 4)[3] ?? '';
  return segment.split('?')[0]?.split('#')[0] ?? '';
}

function findOnPage(page: PageProbe, { titles, addresses, head, anyOfHead, elements }: EngineSigns): EngineSign[] {
  const title = page.title.trim();
  return [
    ...titles.filter(({ value }) => value === title),
    ...addresses.filter(({ value }) => page.addresses.includes(value)),
    ...(head.length > 0 && page.hasInHead(anyOfHead) ? head.filter(({ value }) => page.hasInHead(value)) : []),
    ...elements.filter(({ value }) => page.has(value)),
  ];
}
