import type { EngineShape, Signature } from '../catalogue/schema.ts';
import { matchShape } from './match-shape.ts';
import { type Address, readAddress } from './read-address.ts';

/** What an engine is known by. `global` and `text` signs cannot be seen from outside the page's own scripts. */
export interface EngineMarks {
  id: string;
  shapes: EngineShape[];
  signatures: Signature[];
}

/** What can be asked about a page without changing it. */
export interface PageProbe {
  title: string;
  /** Addresses of scripts, style sheets and whatever else the page loaded, a line each. */
  addresses: string;
  /** Those of the selectors that some element of the page fits. */
  find: (selectors: readonly string[]) => ReadonlySet<string>;
}

/** The engine that an address tells by itself, or null. */
export function judgeEngineByAddress(url: string, engines: readonly EngineMarks[]): string | null {
  const address = readAddress(url);
  return engines.find((engine) => shapeStrength(address, engine) === 'strong')?.id ?? null;
}

/** The engine that address and page tell together: one strong sign, or two medium ones; weak signs never tell. */
export function judgeEngineByPage(url: string, page: PageProbe, engines: readonly EngineMarks[]): string | null {
  const isOnPage = look(page, engines);
  // A medium address needs a sign on the page besides, and nearly every page has none.
  if (isOnPage === null) return null;
  const address = readAddress(url);
  const judged = engines.map((engine) => ({
    id: engine.id,
    strengths: [shapeStrength(address, engine), ...pageStrengths(engine, isOnPage)],
  }));
  const byOne = judged.find(({ strengths }) => strengths.includes('strong'));
  const byTwo = judged.find(({ strengths }) => strengths.filter((strength) => strength === 'medium').length > 1);
  return (byOne ?? byTwo)?.id ?? null;
}

/** Several shapes may fit one address; they are still one sign, the strongest. */
function shapeStrength(address: Address, { shapes }: EngineMarks): EngineShape['strength'] | null {
  if (address.kind !== 'web') return null;
  const fitting = shapes.filter((shape) => matchShape(shape, address));
  return fitting.find(({ strength }) => strength === 'strong')?.strength ?? fitting[0]?.strength ?? null;
}

function pageStrengths(
  { signatures }: EngineMarks,
  isOnPage: (sign: Signature) => boolean,
): Signature['strength'][] {
  return signatures.filter(isOnPage).map(({ strength }) => strength);
}

/** Asks the page about all signs of a kind at once; null where there is none of any. */
function look(page: PageProbe, engines: readonly EngineMarks[]): ((sign: Signature) => boolean) | null {
  const signs = engines.flatMap(({ signatures }) => signatures);
  const valuesOf = (isMeant: (sign: Signature) => boolean) => signs.filter(isMeant).map(({ value }) => value);
  const title = page.title.trim();
  const found = page.find(valuesOf(({ kind }) => kind === 'element'));
  const isTitled = valuesOf(({ kind }) => kind === 'title').includes(title);
  const isLoading = valuesOf(isPartOfAddress).some((part) => page.addresses.includes(part));
  if (found.size === 0 && !isTitled && !isLoading) return null;
  return (sign) => {
    if (sign.kind === 'element') return found.has(sign.value);
    if (sign.kind === 'title') return title === sign.value;
    return isLoading && isPartOfAddress(sign) && page.addresses.includes(sign.value);
  };
}

const isPartOfAddress = ({ kind }: Signature): boolean => kind === 'script' || kind === 'request';
