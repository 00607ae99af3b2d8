import type { Role } from '../../rules/catalogue/service-schema.ts';
import type { Notice, SnapshotHeader } from '../../rules/notice/notice.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { SimpleMark } from '../controls/Badge.tsx';
import { type CopyOutcome, CopyReply } from '../controls/CopyButton.tsx';
import { ExternalLink } from '../controls/Links.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import { Reasons } from '../notice/Reasons.tsx';

export interface BannerPanelProps {
  notice: Notice;
  header: SnapshotHeader;
  role: Role | null;
  /** The same meeting in the browser instead of the native client. */
  webAddress: string | null;
  /** Gives the reply, and whether the clipboard took it. */
  onCopyReply: () => Promise<CopyOutcome>;
  onOpenGuide: (section: string) => void;
  onChooseLanguage: (language: Language) => void;
}

/** The open part of the banner: reasons on the left, alternatives and contact on the right. */
export function BannerPanel({
  notice,
  header,
  role,
  webAddress,
  onCopyReply,
  onOpenGuide,
  onChooseLanguage,
}: BannerPanelProps) {
  const { labels, alternatives, areAlternativesApproved, contact, links } = header;
  return (
    <div class="banner__panel" id="panel" data-testid="panel">
      <div>
        <h2>{labels.reasons}</h2>
        {notice.note && <p class="banner__note">{notice.note}</p>}
        <Reasons reasons={notice.reasons} labels={labels} />
        <p class="muted reason__facts">{labels.contractNote}</p>
        <ActionButton
          testId="all-reasons"
          emphasis="tertiary"
          label={labels.allReasons}
          onClick={() => onOpenGuide(`service/${notice.service.id}`)}
        />
      </div>
      <div>
        <h2>{areAlternativesApproved ? labels.approved : labels.possible}</h2>
        <Alternatives alternatives={alternatives} labels={labels} />
        {!areAlternativesApproved && <p class="muted reason__facts">{labels.possibleNote}</p>}
        {webAddress && (
          <p class="reason__facts">
            <a href={webAddress} data-testid="in-browser">
              {labels.inBrowser}
            </a>
          </p>
        )}
        <p class="banner__reply">
          {role !== 'join' && (
            <CopyReply label={labels.copyReply} labels={labels} emphasis="secondary" onCopy={onCopyReply} />
          )}
          <ActionButton
            testId="adapt-reply"
            emphasis="tertiary"
            label={labels.adaptReply}
            onClick={() => onOpenGuide(`reply/${notice.service.id}`)}
          />
        </p>
        {contact && <ContactLine contact={contact} labels={labels} />}
        {links.map(({ title, url }) => (
          <p class="reason__facts" key={url}>
            <ExternalLink href={url}>{title}</ExternalLink>
          </p>
        ))}
        <SimpleSwitch header={header} onChooseLanguage={onChooseLanguage} />
      </div>
    </div>
  );
}

interface SimpleSwitchProps {
  header: SnapshotHeader;
  onChooseLanguage: (language: Language) => void;
}

/** Between German and Leichte Sprache, which is easy German and of no use to English readers. */
function SimpleSwitch({ header, onChooseLanguage }: SimpleSwitchProps) {
  const { labels, language } = header;
  if (language === 'en') return null;
  const isSimple = language === 'de-simple';
  return (
    <>
      <SimpleMark language={language} label={labels.simpleMark} />
      <ActionButton
        testId="simple"
        emphasis="tertiary"
        label={isSimple ? labels.standardLanguage : labels.simpleLanguage}
        onClick={() => onChooseLanguage(isSimple ? 'de' : 'de-simple')}
      />
    </>
  );
}
