import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findEngine, nativeBrowser } from '../page/engine/find-engine.ts';
import { rememberEngine } from '../page/engine/found-engine.ts';

/**
 * Runs on every page where the policy wants engines recognised, and therefore is small: no polyfill, none of WXT's
 * wrapping of content scripts, and the banner comes on demand.
 */
export default defineUnlistedScript(async () => {
  const engine = await findEngine(location.href);
  if (engine === null) return;
  rememberEngine(engine);
  await nativeBrowser.runtime.sendMessage({ type: 'engine-found', engine });
});
