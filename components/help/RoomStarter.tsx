import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { localeOf } from '../../rules/guide/locale-of.ts';
import type { Language } from '../../rules/notice/language.ts';
import type { OfferedAlternative } from '../../rules/notice/notice.ts';
import { nextHour } from '../../rules/room/next-hour.ts';
import { roomAddress } from '../../rules/room/room-address.ts';
import { writeCalendar } from '../../rules/room/write-calendar.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { ActionLink } from '../controls/ActionLink.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Help } from './help.ts';
import { RoomFields } from './RoomFields.tsx';

interface Props {
  alternative: OfferedAlternative;
  language: Language;
  translate: Translate;
  help: Help;
}

/** A fresh room on an approved service: its link, an invitation to paste, an appointment to save. */
export function RoomStarter({ alternative, language, translate, help }: Props) {
  const [room, setRoom] = useState(help.onDrawRoom);
  const [plan, setPlan] = useState(() => ({
    title: translate('room.titleDefault'),
    minutes: 60,
    ...nextHour(new Date()),
  }));
  const link = roomAddress(alternative, room);
  const start = new Date(`${plan.day}T${plan.time}`);
  if (link === null) return null;
  const { title, minutes } = plan;
  const isDated = !Number.isNaN(start.getTime());
  const when = isDated ? start.toLocaleString(localeOf(language), { dateStyle: 'full', timeStyle: 'short' }) : '';
  const invitation = translate('room.text', { title, when, minutes, link });
  return (
    <div class="helper" data-testid="room">
      <p class="muted">{translate('room.intro')}</p>
      <p class="helper__link" data-testid="room-link">
        {link}
      </p>
      <p class="helper__actions">
        <ActionLink href={link} label={translate('room.open')} emphasis="secondary" />
        <ActionButton
          testId="room-another"
          emphasis="tertiary"
          label={translate('room.another')}
          onClick={() => setRoom(help.onDrawRoom())}
        />
      </p>
      <RoomFields plan={plan} translate={translate} onChange={setPlan} />
      <label class="helper__field">
        {translate('room.invitation')}
        <textarea readOnly rows={8} value={invitation} data-testid="room-invitation" />
      </label>
      <p class="helper__actions">
        <CopyButton
          text={invitation}
          label={translate('room.copy')}
          says={{ copied: translate('room.copied'), refused: translate('room.refused') }}
          testId="room-copy"
          onCopy={help.onCopy}
        />
        <ActionButton
          testId="room-calendar"
          emphasis="secondary"
          label={translate('room.calendar')}
          disabled={!isDated}
          onClick={() =>
            help.onSave(`${room}.ics`, writeCalendar({ id: room, title, start, minutes, link }, new Date()))
          }
        />
      </p>
    </div>
  );
}
