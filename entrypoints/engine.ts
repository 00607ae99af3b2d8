import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findEngine } from '../page/find-engine.ts';
import { rememberEngine } from '../page/script-life.ts';
import { sendMessage } from '../platform/send-message.ts';

/** Runs on every page where the policy wants engines recognised, and therefore is small; the banner comes on demand. */
export default defineUnlistedScript(async () => {
  const engine = await findEngine(location.href);
  if (engine === null) return;
  rememberEngine(engine);
  await sendMessage('engine-found', { engine });
});
