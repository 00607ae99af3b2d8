import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findEngine } from '../page/find-engine.ts';
import { rememberEngine } from '../page/script-life.ts';
import { sendMessage } from '../platform/send-message.ts';

/** Runs on every page if the policy asks for engine detection, so it is small; the banner is injected on demand. */
export default defineUnlistedScript(async () => {
  const engine = await findEngine(location.href);
  if (engine === null) return;
  rememberEngine(engine);
  await sendMessage('engine-found', { engine });
});
