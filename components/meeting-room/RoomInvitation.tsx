import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { writeCalendar } from '../../rules/meeting-room/calendar.ts';
import { composeInvitation, nextHour } from '../../rules/meeting-room/invitation.ts';
import type { ReplyLanguage } from '../../rules/reply/reply-templates.ts';
import { type Language, localeOf } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import type { PageActions } from '../page-actions.ts';
import { LanguageField } from '../reply/ReplyEditor.tsx';
import { RoomFields, type RoomPlan } from './RoomFields.tsx';

interface Props {
  room: string;
  link: string;
  language: Language;
  translate: Translate;
  actions: PageActions;
}

/** In the guests' language, not in that of the page. */
export function RoomInvitation({ room, link, language, translate, actions }: Props) {
  const [guests, setGuests] = useState<ReplyLanguage>(localeOf(language));
  const [plan, setPlan] = useState<RoomPlan>(() => ({ title: null, minutes: 60, ...nextHour(new Date()) }));
  const { minutes } = plan;
  const start = new Date(`${plan.day}T${plan.time}`);
  const { title, text, description } = composeInvitation({ title: plan.title, start, minutes, link }, guests);
  const save = () => {
    const appointment = { id: room, title, start, minutes, link, description };
    actions.onSave(`${room}.ics`, writeCalendar(appointment, new Date()));
  };
  return (
    <>
      <LanguageField
        label={translate('room.language')}
        testId="room-language"
        value={guests}
        onChoose={setGuests}
      />
      <RoomFields plan={plan} title={title} translate={translate} onChange={setPlan} />
      <label class="helper__field">
        {translate('room.invitation')}
        <textarea readOnly rows={9} lang={guests} value={text} data-testid="room-invitation" />
      </label>
      <p class="helper__actions">
        <CopyButton
          text={text}
          label={translate('room.copy')}
          messages={{ copied: translate('room.copied'), refused: translate('room.refused') }}
          testId="room-copy"
          onCopy={actions.onCopy}
        />
        <ActionButton
          testId="room-calendar"
          emphasis="secondary"
          label={translate('room.calendar')}
          disabled={Number.isNaN(start.getTime())}
          onClick={save}
        />
      </p>
    </>
  );
}
