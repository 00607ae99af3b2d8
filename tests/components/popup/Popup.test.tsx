import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { fieldValue, fill, find, press, show, text } from '../page.ts';
import { sayZoom, translate } from '../sample.ts';

// @vitest-environment happy-dom

const now = new Date(2026, 10, 24, 12);

function wire(page: Partial<PopupProps['page']> = {}, policy: Policy = {}): PopupProps {
  const { notice, header } = sayZoom('inform', policy);
  return {
    page: {
      verdict: { kind: 'unlisted' },
      summary: null,
      snoozeKey: null,
      schemes: [],
      webAddress: null,
      header,
      notice,
      snooze: null,
      passage: null,
      signature: null,
      maySnooze: true,
      mayUsePrivately: true,
      passageMinutes: 60,
      mayBePrivate: false,
      ...page,
    },
    notice,
    snoozes: [],
    chosenLanguage: null,
    translate,
    now,
    actions: { version: '1.2.3', onCopy: async () => true, onSave: vi.fn(), onDrawRoom: () => 'lusab-babad' },
    onReadGuideData: vi.fn(),
    onShowAgain: vi.fn(),
    onOpenGuide: vi.fn(),
    onChooseLanguage: vi.fn(),
  };
}

const listed = { summary: sayZoom('inform').notice, snoozeKey: 'zoom' };

describe('the verdict', () => {
  it.each([
    ['an unlisted page', wire(), 'kein Hinweis'],
    ['a listed service', wire(listed), 'Zoom ist bei uns'],
    [
      'an approved address',
      wire({
        verdict: {
          kind: 'approved',
          service: 'zoom',
          approval: {
            service: 'zoom',
            serviceName: 'Zoom',
            decidedBy: 'Landrat',
            decidedOn: null,
            validUntil: '2027-01-31',
          },
        },
      }),
      'Landrat',
    ],
  ])('on %s', async (_, props, expected) => {
    await show(<Popup {...props} />);
    expect(text('verdict')).toContain(expected);
  });

  it('says that the banner is hidden, and shows it again', async () => {
    const props = wire({ ...listed, snooze: { until: null, signature: null } });
    await show(<Popup {...props} />);
    await press('show-again');
    expect(props.onShowAgain).toHaveBeenCalledWith('zoom');
  });
});

it.each([
  ['a listed service', listed, 'service/zoom', true],
  ['another page', {}, '', false],
])('the guide and the reply on %s', async (_, page, section, hasReply) => {
  const props = wire(page);
  await show(<Popup {...props} />);
  await press('guide');
  expect(props.onOpenGuide).toHaveBeenCalledWith(section);
  expect(find('reply') !== null).toBe(hasReply);
});

it('offers a new room only on an approved alternative', async () => {
  await show(<Popup {...wire()} />);
  expect(find('room-jitsi-meet')).not.toBeNull();
  await show(<Popup {...wire({ header: { ...wire().page.header, areAlternativesApproved: false } })} />);
  expect(find('room-jitsi-meet')).toBeNull();
});

it('lists what is hidden, each to be shown again', async () => {
  const snoozes = [
    { key: 'zoom', name: 'Zoom', until: '2026-11-30T12:00:00.000Z' },
    { key: 'engine/meet.example', name: 'meet.example', until: null },
  ];
  const props = { ...wire(), snoozes };
  await show(<Popup {...props} />);
  expect(text('snoozes')).toMatch(/Zoom.*30\.11\.2026.*meet\.example/);
  await press('end-snooze-engine/meet.example');
  expect(props.onShowAgain).toHaveBeenCalledWith('engine/meet.example');
});

it.each([
  ['de-simple', 'de-simple'],
  ['', null],
])('choosing the language "%s" passes on %s', async (value, language) => {
  const props: PopupProps = { ...wire(), chosenLanguage: 'en' };
  await show(<Popup {...props} />);
  expect(fieldValue('language')).toBe('en');
  await fill('language', value);
  expect(props.onChooseLanguage).toHaveBeenCalledWith(language);
});
