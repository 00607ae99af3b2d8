import { defineContentScript } from 'wxt/utils/define-content-script';
import { findEngine } from '../../platform/find-engine.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** Runs on every page where the policy wants engines recognised, and therefore is small: the banner comes on demand. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  async main() {
    if (await findEngine(location.href)) await sendMessage({ type: 'engine-found' });
  },
});
