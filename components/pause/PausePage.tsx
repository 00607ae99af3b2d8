import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import type { AddressParts } from '../../rules/hosts/address.ts';
import { replyContext } from '../../rules/notice/replies.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { SimpleMark } from '../controls/Badge.tsx';
import { CopyReply } from '../controls/CopyButton.tsx';
import { Disclosure, LazyDisclosure } from '../controls/Disclosure.tsx';
import { AdviceList } from '../help/AdviceList.tsx';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import { FreshRooms } from '../meeting-room/FreshRooms.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import { Reasons } from '../notice/Reasons.tsx';
import type { PageActions } from '../page-actions.ts';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { PauseContinue, type PauseContinueProps } from './PauseContinue.tsx';

export interface PausePageProps extends PauseContinueProps {
  address: AddressParts;
  actions: PageActions;
  /** Called when the advice is opened. */
  onReadCatalogue: () => Promise<Catalogue>;
  onOpenGuide: (section: string) => void;
}

/** Who pauses, what and why, what to use instead; the button to continue comes last. */
export function PausePage(props: PausePageProps) {
  const { notice, header, translate, actions } = props;
  const { labels, contact, language } = header;
  return (
    <div class="pause kern-layer kern-level-0" data-testid="pause">
      <Head {...props} />
      <Reply {...props} />
      <h2>{header.areAlternativesApproved ? labels.approved : labels.possible}</h2>
      <Alternatives alternatives={header.alternatives} labels={labels} />
      {header.areAlternativesApproved && (
        <FreshRooms alternatives={header.alternatives} {...{ language, translate }} actions={actions} />
      )}
      <Why {...props} />
      {contact && <ContactLine contact={contact} labels={labels} />}
      {notice.level !== 'block' && <Advice {...props} />}
      <PauseContinue {...props} />
      <FeedbackDraft record={`services/${notice.service.id}`} {...{ header, translate }} actions={actions} />
      <SimpleMark language={language} label={labels.simpleMark} />
    </div>
  );
}

function Head({ notice, header, address, translate }: PausePageProps) {
  const { sender, contact } = header;
  const service = notice.service.name;
  return (
    <>
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
    </>
  );
}

function Reply({ notice, header, translate, actions }: PausePageProps) {
  return (
    <>
      <p class="pause__actions">
        <CopyReply
          label={translate('pause.copyReply')}
          labels={header.labels}
          emphasis="primary"
          onCopy={async () => ({ text: notice.reply, isCopied: await actions.onCopy(notice.reply) })}
        />
      </p>
      <Disclosure summary={translate('reply.adapt')} testId="adapt-reply">
        <ReplyEditor
          context={replyContext(notice.service.name, header)}
          language={header.language}
          translate={translate}
          onCopy={actions.onCopy}
        />
      </Disclosure>
    </>
  );
}

function Why({ notice, header, translate, onOpenGuide }: PausePageProps) {
  return (
    <details class="pause__why">
      <summary>{translate('pause.why')}</summary>
      <Reasons reasons={notice.reasons} labels={header.labels} />
      <ActionButton
        testId="all-reasons"
        emphasis="tertiary"
        label={header.labels.allReasons}
        onClick={() => onOpenGuide(`service/${notice.service.id}`)}
      />
    </details>
  );
}

function Advice({ notice, header, translate, onReadCatalogue }: PausePageProps) {
  return (
    <LazyDisclosure summary={translate('advice.heading')} testId="advice" onRead={onReadCatalogue}>
      {(catalogue) => (
        <AdviceList service={notice.service} {...{ catalogue, translate }} language={header.language} />
      )}
    </LazyDisclosure>
  );
}

/** Shown when the page is opened with an address that is not paused. */
export function PauseRefused({ translate }: { translate: Translate }) {
  return (
    <div class="pause kern-layer kern-level-0" data-testid="pause-refused">
      <h1>{translate('popup.title')}</h1>
      <p>{translate('pause.wrongAddress')}</p>
    </div>
  );
}
