import { render } from 'preact';
import { PausePage } from '../../components/pause/PausePage.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { pageActions } from '../../own-pages/page-actions.ts';
import { readNotice } from '../../platform/judge-page.ts';
import { loadCatalogue, openGuide } from '../../platform/own-resources.ts';
import { splitAddress } from '../../rules/hosts/address.ts';
import type { JudgedPage } from '../../rules/notice/judged-page.ts';
import { localeOf } from '../../rules/text/language.ts';

interface Options {
  root: Element;
  page: JudgedPage;
  target: { service: string; url: string };
  onContinue: () => void;
}

export async function showPause({ root, page, target, onContinue }: Options): Promise<void> {
  const { header, verdict } = page;
  // The target address is more reliable than the `service` parameter, which anyone could have set.
  const notice = await readNotice(verdict.kind === 'listed' ? verdict.service : target.service);
  if (!notice) return;
  const translate = createTranslate(header.language);
  document.documentElement.lang = localeOf(header.language);
  document.title = `${translate('pause.title')} – ${notice.service.name}`;
  render(
    <PausePage
      notice={notice}
      header={header}
      address={splitAddress(target.url, verdict.kind === 'listed' ? verdict.rule : '')}
      translate={translate}
      isInFrame={window.top !== window}
      actions={pageActions}
      onReadCatalogue={loadCatalogue}
      onContinue={onContinue}
      onOpenTab={() => window.open(target.url, '_blank', 'noopener')}
      onOpenGuide={openGuide}
    />,
    root,
  );
}
