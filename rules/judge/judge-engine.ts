import type { EngineShape, Signature } from '../catalogue/schema.ts';
import { matchShape } from './match-shape.ts';
import { readAddress } from './read-address.ts';

/** What an engine is known by. `global` and `text` signs cannot be seen from outside the page's own scripts. */
export interface EngineMarks {
  id: string;
  shapes: EngineShape[];
  signatures: Signature[];
}

/** What can be asked about a page without changing it. */
export interface PageProbe {
  title: string;
  /** Addresses of scripts, style sheets and whatever else the page loaded. */
  addresses: readonly string[];
  has: (selector: string) => boolean;
}

/** The engine that an address tells by itself, or null. */
export function judgeEngineByAddress(url: string, engines: readonly EngineMarks[]): string | null {
  return engines.find((engine) => shapeStrengths(url, engine).includes('strong'))?.id ?? null;
}

/** The engine that address and page tell together: one strong sign, or two medium ones; weak signs never tell. */
export function judgeEngineByPage(url: string, page: PageProbe, engines: readonly EngineMarks[]): string | null {
  const loaded = page.addresses.join('\n');
  const judged = engines.map((engine) => ({
    id: engine.id,
    strengths: [...shapeStrengths(url, engine).slice(0, 1), ...pageStrengths(page, loaded, engine)],
  }));
  const byOne = judged.find(({ strengths }) => strengths.includes('strong'));
  const byTwo = judged.find(({ strengths }) => strengths.filter((strength) => strength === 'medium').length > 1);
  return (byOne ?? byTwo)?.id ?? null;
}

function shapeStrengths(url: string, { shapes }: EngineMarks): EngineShape['strength'][] {
  const address = readAddress(url);
  if (address.kind !== 'web') return [];
  // Several shapes may fit one address; they are still one sign, the strongest.
  const fitting = shapes.filter((shape) => matchShape(shape, address)).map(({ strength }) => strength);
  return fitting.sort((a, b) => Number(b === 'strong') - Number(a === 'strong'));
}

function pageStrengths(page: PageProbe, loaded: string, { signatures }: EngineMarks): Signature['strength'][] {
  return signatures.filter((signature) => isOnPage(signature, page, loaded)).map(({ strength }) => strength);
}

function isOnPage({ kind, value }: Signature, page: PageProbe, loaded: string): boolean {
  if (kind === 'element') return page.has(value);
  if (kind === 'title') return page.title.trim() === value;
  return (kind === 'script' || kind === 'request') && loaded.includes(value);
}
