import type { Translate } from '../../locales/translate.ts';
import { roomAddress } from '../../rules/meeting-room/room.ts';
import type { OfferedAlternative } from '../../rules/notice/notice.ts';
import type { Language } from '../../rules/text/language.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import type { Help } from './help.ts';
import { RoomStarter } from './RoomStarter.tsx';

interface Props {
  alternatives: OfferedAlternative[];
  language: Language;
  translate: Translate;
  help: Help;
}

/** For each alternative whose engine allows it: a fresh room. */
export function FreshRooms({ alternatives, ...rest }: Props) {
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
