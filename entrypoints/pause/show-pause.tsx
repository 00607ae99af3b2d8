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
  address: string;
  onContinue: () => void;
}

export async function showPause({ root, page, address, onContinue }: Options): Promise<void> {
  const { header, verdict } = page;
  const notice = verdict.kind === 'listed' ? await readNotice(verdict.service) : null;
  if (!notice) return;
  const translate = createTranslate(header.language);
  document.documentElement.lang = localeOf(header.language);
  document.title = `${translate('pause.title')} – ${notice.service.name}`;
  render(
    <PausePage
      notice={notice}
      header={header}
      address={splitAddress(address, verdict.kind === 'listed' ? verdict.rule : '')}
      translate={translate}
      isInFrame={window.top !== window}
      actions={pageActions}
      onReadCatalogue={loadCatalogue}
      onContinue={onContinue}
      onOpenTab={() => window.open(address, '_blank', 'noopener')}
      onOpenGuide={openGuide}
    />,
    root,
  );
}
