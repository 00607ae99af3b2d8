import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import type { AddressParts } from '../../rules/hosts/address.ts';
import type { Notice, Overview } from '../../rules/notice/notice.ts';
import { replyContext } from '../../rules/notice/replies.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { CopyReply } from '../controls/CopyButton.tsx';
import { Disclosure, LazyDisclosure } from '../controls/Disclosure.tsx';
import { AdviceList } from '../help/AdviceList.tsx';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import { FreshRooms } from '../meeting-room/FreshRooms.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import { Reasons } from '../notice/Reasons.tsx';
import { SimpleMark } from '../notice/SimpleMark.tsx';
import type { PageActions } from '../page-actions.ts';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { PauseWay } from './PauseContinue.tsx';

export interface PausePageProps {
  notice: Notice;
  overview: Overview;
  address: AddressParts;
  translate: Translate;
  /** In a frame there is no way on, only a new tab. */
  isInFrame: boolean;
  help: PageActions;
  /** The catalogue is read when somebody wants advice. */
  onReadCatalogue: () => Promise<Catalogue>;
  onContinue: () => void;
  onOpenTab: () => void;
  onOpenGuide: (section: string) => void;
}

/** Who pauses, what and why, what instead; and last, where the level allows, the way on. */
export function PausePage(props: PausePageProps) {
  const { notice, overview, address, translate, help, onReadCatalogue, onOpenGuide } = props;
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
        <CopyReply
          label={translate('pause.copyReply')}
          labels={labels}
          emphasis="primary"
          onCopy={async () => ({ text: notice.reply, isCopied: await help.onCopy(notice.reply) })}
        />
      </p>
      <Disclosure summary={translate('reply.adapt')} testId="adapt-reply">
        <ReplyEditor
          context={replyContext(service, overview)}
          language={overview.language}
          translate={translate}
          onCopy={help.onCopy}
        />
      </Disclosure>
      <h2>{overview.areAlternativesApproved ? labels.approved : labels.possible}</h2>
      <Alternatives alternatives={alternatives} labels={labels} />
      {overview.areAlternativesApproved && (
        <FreshRooms
          alternatives={alternatives}
          language={overview.language}
          translate={translate}
          actions={help}
        />
      )}
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
      {notice.level !== 'block' && (
        <LazyDisclosure summary={translate('advice.heading')} testId="advice" onRead={onReadCatalogue}>
          {(catalogue) => (
            <AdviceList
              service={notice.service}
              catalogue={catalogue}
              language={overview.language}
              translate={translate}
            />
          )}
        </LazyDisclosure>
      )}
      <PauseWay {...props} />
      <FeedbackDraft record={`services/${notice.service.id}`} {...{ overview, translate, actions: help }} />
      <SimpleMark language={overview.language} label={labels.simpleMark} />
    </div>
  );
}

/** Somebody called the pause page without an address that is its business. */
export function PauseRefused({ translate }: { translate: Translate }) {
  return (
    <div class="pause kern-layer kern-level-0" data-testid="pause-refused">
      <h1>{translate('popup.title')}</h1>
      <p>{translate('pause.wrongAddress')}</p>
    </div>
  );
}
