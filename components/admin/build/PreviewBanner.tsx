import { isPausing } from '../../../rules/judge/rules.ts';
import type { Notice, Overview } from '../../../rules/notice/notice.ts';
import { Banner, type BannerProps } from '../../banner/Banner.tsx';
import { ShadowView } from './ShadowView.tsx';

interface Props {
  notice: Notice;
  overview: Overview;
  css: string;
  onCopy: (text: string) => Promise<boolean>;
}

const nothing = () => undefined;

/** The real banner with its real styles, in the flow of this page instead of above another. */
export function PreviewBanner({ notice, overview, css, onCopy }: Props) {
  return (
    <ShadowView
      css={`${css} :host { position: static !important; z-index: auto !important; }`}
      testId="preview-banner"
    >
      {/* Other words begin with a closed banner, as another page would. */}
      <Banner key={JSON.stringify(notice)} {...wire(notice, overview, onCopy)} />
    </ShadowView>
  );
}

function wire(notice: Notice, overview: Overview, onCopy: Props['onCopy']): BannerProps {
  return {
    line: notice,
    overview,
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
