import { describe, expect, it } from 'vitest';
import { chooseAlternatives, listMeetingNeeds } from '../../../rules/help/meeting-needs.ts';
import type { OfferedAlternative } from '../../../rules/notice/notice.ts';
import { catalogue } from '../../catalogue/real-catalogue.ts';

const offer = (id: string): OfferedAlternative => ({ id, name: id, summary: '', link: null, recommended: false });
const data = (...ids: string[]) => ({ catalogue, approved: ids.map(offer), language: 'de' }) as const;
const quiet = { isConfidential: false, isLarge: false, company: 'colleagues' } as const;

it.each([
  [quiet, []],
  [{ ...quiet, isConfidential: true }, ['confidential']],
  [{ ...quiet, isLarge: true, company: 'public-event' as const }, ['many-participants', 'public-event']],
])('%j needs %j', (answers, needs) => expect(listMeetingNeeds(answers)).toEqual(needs));

describe('chooseAlternatives', () => {
  it('keeps the organisation’s order if nothing special is needed', () => {
    const chosen = chooseAlternatives(data('opentalk', 'own-room', 'element'), quiet);
    expect(chosen.map(({ row }) => row.id)).toEqual(['opentalk', 'own-room', 'element']);
  });

  it('puts what the catalogue notes for the need first, and says why', () => {
    const chosen = chooseAlternatives(data('opentalk', 'own-room', 'element'), {
      ...quiet,
      isConfidential: true,
    });
    expect(chosen.map(({ row, fits, open }) => [row.id, fits, open])).toEqual([
      ['element', ['confidential'], []],
      ['opentalk', [], ['confidential']],
      ['own-room', [], ['confidential']],
    ]);
  });

  it('offers the list’s alternatives for organisations if nobody decided', () => {
    const ids = chooseAlternatives(data(), quiet).map(({ row }) => row.id);
    expect(ids).toContain('opentalk');
    expect(ids).not.toContain('senfcall');
  });
});
