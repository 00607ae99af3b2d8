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
  const address = readAddress(url);
  const isOnPage = look(page, engines);
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

/** Asks the page about all signs of a kind at once: nearly always there are none. */
function look(page: PageProbe, engines: readonly EngineMarks[]): (sign: Signature) => boolean {
  const signs = engines.flatMap(({ signatures }) => signatures);
  const found = page.find(signs.filter(({ kind }) => kind === 'element').map(({ value }) => value));
  const parts = signs.filter(isPartOfAddress).map(({ value }) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const isLoadingAny = parts.length > 0 && new RegExp(parts.join('|')).test(page.addresses);
  const title = page.title.trim();
  return (sign) => {
    if (sign.kind === 'element') return found.has(sign.value);
    if (sign.kind === 'title') return title === sign.value;
    return isLoadingAny && isPartOfAddress(sign) && page.addresses.includes(sign.value);
  };
}

const isPartOfAddress = ({ kind }: Signature): boolean => kind === 'script' || kind === 'request';
