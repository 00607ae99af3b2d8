import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/banner.scss?inline';
import { Banner } from '../../components/banner/Banner.tsx';
import { createBannerHost } from '../../page/banner-host/banner-host.ts';
import { recallEngine } from '../../page/engine/found-engine.ts';
import { wireBanner } from '../../page/engine/wire-banner.ts';
import { onBannerCommand, onEngineQuestion } from '../../page/messages.ts';
import { takeOver } from '../../page/script-life.ts';
import { readEnginePage } from '../../platform/judge-page.ts';
import { sendMessage } from '../../platform/messages.ts';
import { onStoreChanged } from '../../platform/store.ts';

/** Never registered: the background puts it into a page that a room of an engine was found on. */
export default defineUnlistedScript(async () => {
  const engine = recallEngine();
  if (engine === null) return;
  const signal = takeOver('engine-banner');
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const host = createBannerHost({ css, mode, onUnseen: () => sendMessage({ type: 'not-drawn' }) });
  signal.addEventListener('abort', host.hide);
  onBannerCommand(host.focus, signal);
  onEngineQuestion(engine, signal);
  onStoreChanged(() => update(engine), signal);
  await update(engine);

  async function update(engine: string) {
    const page = await readEnginePage(location.href, engine, new Date());
    if (signal.aborted) return;
    if (page === null || page.isHidden) host.hide();
    else host.show(<Banner {...wireBanner(page)} />);
  }
});
