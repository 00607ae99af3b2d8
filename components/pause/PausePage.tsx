import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import type { Notice, Overview } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { UncopiedText } from '../controls/UncopiedText.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import { Reasons } from '../notice/Reasons.tsx';
import { SimpleMark } from '../notice/SimpleMark.tsx';
import { PauseWay } from './PauseWay.tsx';
import type { AddressParts } from './split-address.ts';

export interface PausePageProps {
  notice: Notice;
  overview: Overview;
  address: AddressParts;
  translate: Translate;
  /** In a frame there is no way on, only a new tab. */
  isInFrame: boolean;
  onCopyReply: () => Promise<{ text: string; isCopied: boolean }>;
  onContinue: () => void;
  onOpenTab: () => void;
  onOpenGuide: (section: string) => void;
}

/** Who pauses, what and why, what instead; and last, where the level allows, the way on. */
export function PausePage(props: PausePageProps) {
  const { notice, overview, address, translate, onCopyReply, onOpenGuide } = props;
  const [copy, setCopy] = useState<{ text: string; isCopied: boolean } | null>(null);
  const service = notice.service.name;
  const { sender, contact, labels, alternatives } = overview;
  return (
    <div class="pause kern-layer kern-level-0" data-testid="pause">
      <p class="pause__sender">
        {sender.logo && <img class="pause__logo" src={sender.logo} alt="" />}
        {contact?.name ? `${sender.name} · ${contact.name}` : sender.name}
      </p>
      <h1 data-testid="pause-headline">
        {translate(notice.level === 'block' ? 'pause.headlineBlock' : 'pause.headline', { service })}
      </h1>
      <p class="muted">{translate('pause.where')}</p>
      <p class="pause__address" data-testid="pause-address">
        {address.before}
        <b>{address.emphasised}</b>
        {address.after}
      </p>
      <p>{notice.note ?? translate('pause.text', { service })}</p>
      <p class="pause__actions">
        <ActionButton
          testId="copy-reply"
          emphasis="primary"
          label={translate(copy?.isCopied ? 'pause.copied' : 'pause.copyReply')}
          onClick={async () => setCopy(await onCopyReply())}
        />
      </p>
      {copy && !copy.isCopied && <UncopiedText text={copy.text} label={labels.notCopied} />}
      <h2>{overview.areAlternativesApproved ? labels.approved : labels.possible}</h2>
      <Alternatives alternatives={alternatives} labels={labels} />
      <details class="pause__why">
        <summary>{translate('pause.why')}</summary>
        <Reasons reasons={notice.reasons} labels={labels} />
        <ActionButton
          testId="all-reasons"
          emphasis="tertiary"
          label={labels.allReasons}
          onClick={() => onOpenGuide(`service/${notice.service.id}`)}
        />
      </details>
      {contact && <ContactLine contact={contact} labels={labels} />}
      <PauseWay {...props} />
      <SimpleMark overview={overview} />
    </div>
  );
}
