import { render } from 'preact';
import { startPassage } from '../background/passages.ts';
import { PausePage } from '../components/pause/PausePage.tsx';
import { createTranslate } from '../locales/translate.ts';
import { readNotice } from '../platform/judge-page.ts';
import { loadCatalogue } from '../platform/load-catalogue.ts';
import { openGuide } from '../platform/own-pages.ts';
import { splitAddress } from '../rules/hosts/address.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import { help } from './page-actions.ts';

/** Shows the pause page for an address of a service, and wires its buttons. */
export async function showPause(
  root: Element,
  { overview, verdict }: PageAnswer,
  { service, url }: { service: string; url: string },
): Promise<void> {
  const notice = await readNotice(service);
  if (!notice) return;
  const translate = createTranslate(overview.language);
  document.documentElement.lang = overview.language === 'en' ? 'en' : 'de';
  document.title = `${translate('pause.title')} – ${notice.service.name}`;
  render(
    <PausePage
      notice={notice}
      overview={overview}
      address={splitAddress(url, verdict.kind === 'listed' ? verdict.rule : '')}
      translate={translate}
      isInFrame={window.top !== window}
      help={help}
      onReadCatalogue={loadCatalogue}
      onContinue={() => startPassage(service, overview.choices.passageMinutes, new Date())}
      onOpenTab={() => window.open(url, '_blank', 'noopener')}
      onOpenGuide={openGuide}
    />,
    root,
  );
}
