import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { roomAddress } from '../../rules/meeting-room/room.ts';
import type { OfferedAlternative } from '../../rules/notice/notice.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ActionLink } from '../controls/Links.tsx';
import type { PageActions } from '../page-actions.ts';
import { RoomInvitation } from './RoomInvitation.tsx';

interface FreshRoomsProps {
  alternatives: OfferedAlternative[];
  language: Language;
  translate: Translate;
  actions: PageActions;
}

/** One for each alternative where a new room needs nothing but an address. */
export function FreshRooms({ alternatives, ...rest }: FreshRoomsProps) {
  const fitting = alternatives.filter((alternative) => roomAddress(alternative, 'room') !== null);
  return fitting.map((alternative) => (
    <Disclosure
      key={alternative.id}
      summary={rest.translate('room.heading', { name: alternative.name })}
      testId={`room-${alternative.id}`}
    >
      <RoomStarter alternative={alternative} {...rest} />
    </Disclosure>
  ));
}

interface RoomStarterProps {
  alternative: OfferedAlternative;
  language: Language;
  translate: Translate;
  actions: PageActions;
}

/** A new room: its link, an invitation to paste, an appointment to save. */
function RoomStarter({ alternative, language, translate, actions }: RoomStarterProps) {
  const [room, setRoom] = useState(actions.onDrawRoom);
  const link = roomAddress(alternative, room);
  if (link === null) return null;
  return (
    <div class="helper" data-testid="room">
      <p class="muted">{translate('room.intro')}</p>
      <p data-testid="room-link">{link}</p>
      <p class="helper__actions">
        <ActionLink href={link} label={translate('room.open')} emphasis="secondary" />
        <ActionButton
          testId="room-another"
          emphasis="tertiary"
          label={translate('room.another')}
          onClick={() => setRoom(actions.onDrawRoom())}
        />
      </p>
      <RoomInvitation {...{ room, link, language, translate, actions }} />
    </div>
  );
}
