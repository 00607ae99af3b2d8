import type { Translate } from '../../../locales/translate.ts';
import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import { splitAddress } from '../../../rules/hosts/address.ts';
import { isPausing } from '../../../rules/judge/rules.ts';
import type { Notice, Overview } from '../../../rules/notice/notice.ts';
import { PausePage } from '../../pause/PausePage.tsx';
import { ShadowView } from './ShadowView.tsx';

interface Props {
  notice: Notice;
  overview: Overview;
  /** An address of the service. */
  address: string;
  css: string;
  catalogue: Catalogue;
  /** In the language of the page, and in that of the preview. */
  translate: Translate;
  speak: Translate;
  onCopy: (text: string) => Promise<boolean>;
}

const nothing = () => undefined;

/** The real pause page with its real styles; at level inform there is none. */
export function PreviewPause({ notice, overview, address, css, catalogue, translate, speak, onCopy }: Props) {
  if (!isPausing(notice.level)) return <p>{translate('admin.preview.noPause')}</p>;
  return (
    <ShadowView css={css} testId="preview-pause">
      <PausePage
        key={JSON.stringify(notice)}
        notice={notice}
        overview={overview}
        address={splitAddress(address, '')}
        translate={speak}
        isInFrame={false}
        help={{ version: '', onCopy, onSave: nothing, onDrawRoom: () => '' }}
        onReadCatalogue={async () => catalogue}
        onContinue={nothing}
        onOpenTab={nothing}
        onOpenGuide={nothing}
      />
    </ShadowView>
  );
}
