import { describe, expect, it, vi } from 'vitest';
import { Banner, type BannerProps } from '../../../components/banner/Banner.tsx';
import { Pill } from '../../../components/banner/Pill.tsx';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { find, press, pressKey, show, text } from '../page.ts';
import { sayZoom } from '../sample.ts';

// @vitest-environment happy-dom

function wire(more: Partial<BannerProps> = {}, policy: Policy = {}): BannerProps {
  const { notice, header } = sayZoom('inform', policy);
  return {
    summary: notice,
    header,
    role: 'join',
    webAddress: null,
    mayHide: true,
    onReadNotice: vi.fn(async () => notice),
    onCopyReply: vi.fn(async () => ({ text: notice.reply, isCopied: true })),
    onSnooze: vi.fn(),
    onUsePrivately: vi.fn(),
    onOpenGuide: vi.fn(),
    onChooseLanguage: vi.fn(),
    ...more,
  };
}

const actions = () => document.querySelector('.banner__actions')?.textContent ?? '';

describe('the closed banner', () => {
  it('says who is speaking and what is wrong, without reading reasons', async () => {
    const props = wire();
    await show(<Banner {...props} />);
    expect(text('banner')).toContain('Kreis Musterstadt');
    expect(text('headline')).toBe('Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.');
    expect(props.onReadNotice).not.toHaveBeenCalled();
  });

  it.each([
    ['join', /Antwort.*Jitsi Meet/],
    ['start', /^(?!.*Antwort).*Jitsi Meet/],
    [null, /^(?!.*Antwort).*Jitsi Meet/],
  ] as const)('offers people in the role %s what to do first', async (role, expected) => {
    await show(<Banner {...wire({ role })} />);
    expect(actions()).toMatch(expected);
  });

  it('is marked as German in Leichte Sprache', async () => {
    await show(<Banner {...wire({ header: sayZoom('inform', {}, 'de-simple').header })} />);
    expect(find('banner')?.getAttribute('lang')).toBe('de');
  });
});

describe('the reasons', () => {
  it('open and close, and Escape returns the focus', async () => {
    await show(<Banner {...wire()} />);
    await press('why');
    expect(text('panel')).toContain('Jitsi Meet');
    await pressKey('panel', 'Escape');
    expect(find('panel')).toBeNull();
    expect(document.activeElement).toBe(find('why'));
  });

  it('offer the reply to people whose banner has no button for it', async () => {
    await show(<Banner {...wire({ role: 'start' })} />);
    expect(find('copy-reply')).toBeNull();
    await press('why');
    expect(find('copy-reply')).not.toBeNull();
  });

  it('lead to the guide and to another language', async () => {
    const props = wire({ webAddress: 'https://zoom.us/wc/join/1' });
    await show(<Banner {...props} />);
    await press('why');
    await press('all-reasons');
    await press('simple');
    expect(props.onOpenGuide).toHaveBeenCalledWith('service/zoom');
    expect(props.onChooseLanguage).toHaveBeenCalledWith('de-simple');
    expect(find('in-browser')?.getAttribute('href')).toBe('https://zoom.us/wc/join/1');
  });
});

describe('hiding', () => {
  it.each<[policy: Policy, choices: string[]]>([
    [{}, ['hide-today', 'hide-days', 'hide-until-change', 'private']],
    [{ snoozeDays: 1 }, ['hide-today', 'hide-until-change', 'private']],
    [{ snoozeDays: 0 }, ['private']],
    [{ privateUse: false }, ['hide-today', 'hide-days', 'hide-until-change']],
  ])('%j', async (policy, choices) => {
    await show(<Banner {...wire({}, policy)} />);
    await press('hide');
    const offered = [...document.querySelectorAll<HTMLElement>('#hide-choices button')];
    expect(offered.map(({ dataset }) => dataset.testid)).toEqual(choices);
  });

  it.each([
    ['if the policy allows none', wire({}, { snoozeDays: 0, privateUse: false })],
    ['at levels that pause', wire({ mayHide: false })],
  ])('is not offered %s', async (_, props) => {
    await show(<Banner {...props} />);
    expect(find('hide')).toBeNull();
  });
});

it('the pill opens into the banner, which takes the focus', async () => {
  await show(<Pill {...wire({ role: null })} />);
  expect(find('banner')).toBeNull();
  await press('open-pill');
  expect(document.activeElement?.closest('[data-testid=banner]')).toBe(find('banner'));
});
