/** A symbol, because an element whose id is a name would stand in its place. */
const key = Symbol.for('konferenzlotse-engine');

/** Tells the extension's other scripts in this page which engine was found; the page does not see their globals. */
export function rememberEngine(engine: string): void {
  Reflect.set(globalThis, key, engine);
}

/** The engine that was found in this page, or null. */
export function recallEngine(): string | null {
  const engine: unknown = Reflect.get(globalThis, key);
  return typeof engine === 'string' ? engine : null;
}
