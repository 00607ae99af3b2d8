import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PausePage, type PausePageProps } from '../../../components/pause/PausePage.tsx';
import { splitAddress } from '../../../rules/hosts/address.ts';
import type { Level } from '../../../rules/judge/rules.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { catalogue } from '../../catalogue/real-catalogue.ts';
import { fill, find, open, show, text } from '../page.ts';
import { sayZoom, translate } from '../sample.ts';

// @vitest-environment happy-dom

const wire = (level: Level, policy: Policy = {}, more: Partial<PausePageProps> = {}): PausePageProps => ({
  ...sayZoom(level, policy),
  address: splitAddress('https://us02web.zoom.us/j/1', 'zoom.us'),
  translate,
  isInFrame: false,
  actions: { version: '1.2.3', onCopy: async () => true, onSave: vi.fn(), onDrawRoom: () => 'lusab-babad' },
  onReadCatalogue: vi.fn(async () => catalogue),
  onContinue: vi.fn(),
  onOpenTab: vi.fn(),
  onOpenGuide: vi.fn(),
  ...more,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waitASecond = () => act(() => void vi.advanceTimersByTime(1000));
const isDisabled = (testId: string) => (find(testId) as HTMLButtonElement | null)?.disabled;

it('says who pauses what, and at which address', async () => {
  await show(<PausePage {...wire('acknowledge')} />);
  expect(text('pause')).toContain('Kreis Musterstadt');
  expect(text('pause-headline')).toContain('Zoom');
  expect(text('pause-address')).toContain('us02web.zoom.us');
});

describe('continuing', () => {
  it.each<[level: Level, offered: string[]]>([
    ['acknowledge', ['continue']],
    ['reason', ['typed-reason', 'continue']],
    ['block', ['exception']],
  ])('at level %s', async (level, offered) => {
    await show(<PausePage {...wire(level)} />);
    const ways = ['reason', 'typed-reason', 'continue', 'exception', 'open-tab'];
    expect(ways.filter((testId) => find(testId))).toEqual(offered);
  });

  it('in a frame only opens a new tab', async () => {
    await show(<PausePage {...wire('acknowledge', {}, { isInFrame: true })} />);
    expect(find('continue')).toBeNull();
    expect(find('open-tab')).not.toBeNull();
  });

  it('waits a second, so that nobody clicks by accident', async () => {
    await show(<PausePage {...wire('acknowledge')} />);
    expect(isDisabled('continue')).toBe(true);
    await waitASecond();
    expect(isDisabled('continue')).toBe(false);
  });

  it('takes a person: a script cannot press the button', async () => {
    const props = wire('acknowledge');
    await show(<PausePage {...props} />);
    await waitASecond();
    find('continue')?.click();
    expect(props.onContinue).not.toHaveBeenCalled();
  });
});

describe('a reason', () => {
  const reasons = ['Gerichtstermin', 'Notfall'];

  it('is picked or typed, and goes into an e-mail', async () => {
    await show(<PausePage {...wire('reason', { reasons })} />);
    expect(find('reason-mail')).toBeNull();
    await fill('reason', 'Gerichtstermin');
    expect(find('typed-reason')).toBeNull();
    expect(decodeURIComponent(find('reason-mail')?.getAttribute('href') ?? '')).toContain('Gerichtstermin');
    await fill('reason', '');
    await fill('typed-reason', 'Anhörung');
    expect(decodeURIComponent(find('reason-mail')?.getAttribute('href') ?? '')).toContain('Anhörung');
  });

  it('of only blanks is none', async () => {
    await show(<PausePage {...wire('reason')} />);
    await fill('typed-reason', '   ');
    await waitASecond();
    expect(isDisabled('continue')).toBe(true);
    await fill('typed-reason', 'Anhörung');
    expect(isDisabled('continue')).toBe(false);
  });
});

it('reads the catalogue only for the advice', async () => {
  const props = wire('acknowledge');
  await show(<PausePage {...props} />);
  expect(props.onReadCatalogue).not.toHaveBeenCalled();
  await open('advice');
  expect(find('advice-tips')).not.toBeNull();
});
