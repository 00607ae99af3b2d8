import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import { splitAddress } from '../../../rules/hosts/address.ts';
import { isPausing } from '../../../rules/judge/rules.ts';
import type { Notice, SnapshotHeader } from '../../../rules/notice/notice.ts';
import { Banner, type BannerProps } from '../../banner/Banner.tsx';
import { PausePage } from '../../pause/PausePage.tsx';

interface PreviewBannerProps {
  notice: Notice;
  header: SnapshotHeader;
  css: string;
  onCopy: (text: string) => Promise<boolean>;
}

const nothing = () => undefined;

/** The real banner with its real styles, in the flow of this page instead of above another. */
export function PreviewBanner({ notice, header, css, onCopy }: PreviewBannerProps) {
  return (
    <ShadowView
      css={`${css} :host { position: static !important; z-index: auto !important; }`}
      testId="preview-banner"
    >
      {/* Other words begin with a closed banner, as another page would. */}
      <Banner key={JSON.stringify(notice)} {...wire(notice, header, onCopy)} />
    </ShadowView>
  );
}

function wire(notice: Notice, header: SnapshotHeader, onCopy: PreviewBannerProps['onCopy']): BannerProps {
  return {
    summary: notice,
    header,
    role: 'join',
    webAddress: null,
    mayHide: !isPausing(notice.level),
    onReadNotice: async () => notice,
    onCopyReply: async () => ({ text: notice.reply, isCopied: await onCopy(notice.reply) }),
    onSnooze: nothing,
    onUsePrivately: nothing,
    onOpenGuide: nothing,
    onChooseLanguage: nothing,
  };
}

interface PreviewPauseProps {
  notice: Notice;
  header: SnapshotHeader;
  /** An address of the service. */
  address: string;
  css: string;
  catalogue: Catalogue;
  /** In the language of the page, and in that of the preview. */
  translate: Translate;
  speak: Translate;
  onCopy: (text: string) => Promise<boolean>;
}

/** The real pause page with its real styles; at level inform there is none. */
export function PreviewPause({
  notice,
  header,
  address,
  css,
  catalogue,
  translate,
  speak,
  onCopy,
}: PreviewPauseProps) {
  if (!isPausing(notice.level)) return <p>{translate('admin.preview.noPause')}</p>;
  return (
    <ShadowView css={css} testId="preview-pause">
      <PausePage
        key={JSON.stringify(notice)}
        notice={notice}
        header={header}
        address={splitAddress(address, '')}
        translate={speak}
        isInFrame={false}
        actions={{ version: '', onCopy, onSave: nothing, onDrawRoom: () => '' }}
        onReadCatalogue={async () => catalogue}
        onContinue={nothing}
        onOpenTab={nothing}
        onOpenGuide={nothing}
      />
    </ShadowView>
  );
}

interface ShadowViewProps {
  css: string;
  testId: string;
  children: ComponentChild;
}

/** Shows a view with the styles it has elsewhere, apart from those of this page. */
function ShadowView({ css, testId, children }: ShadowViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    // A shadow root has no `:root`.
    sheet.replaceSync(css.replace(/:root(?=[\s,{])/g, ':host'));
    root.adoptedStyleSheets = [sheet];
  }, [css]);
  useLayoutEffect(() => {
    if (host.current?.shadowRoot) render(children, host.current.shadowRoot);
  });
  return (
    <div class="shadow-view">
      <div ref={host} data-testid={testId} />
    </div>
  );
}
