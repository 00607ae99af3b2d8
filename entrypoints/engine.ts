import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findEngine } from '../platform/find-engine.ts';
import { rememberEngine } from '../platform/found-engine.ts';
import { nativeBrowser } from '../platform/native-browser.ts';

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
