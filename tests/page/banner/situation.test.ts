import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../../background/snapshot.ts';
import { createSituationReader } from '../../../page/banner/situation.ts';
import { judgePage } from '../../../platform/judge-page.ts';
import { writeStore } from '../../../platform/store.ts';
import type { JudgedPage } from '../../../rules/notice/judged-page.ts';
import { now, sampleSnapshot } from '../../rules/snapshot/sample.ts';

// @vitest-environment happy-dom

const known = { isPrivateNoteDue: false, mayLeave: true };
const atRest = {
  at: 'page',
  isPrivate: false,
  isPrivateNoteDue: false,
  isInCall: false,
  isFrameWithoutSpace: false,
  mayLeave: true,
};

let facts = { isPrivate: false, isInsideListedPage: false };
let asked = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSnapshot(sampleSnapshot({ detectEngines: true }));
  facts = { isPrivate: false, isInsideListedPage: false };
  asked = 0;
  fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    if (message.type === 'visited') asked += 1;
    sendResponse({ ok: true, value: facts });
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
  document.body.innerHTML = '';
});

async function pageAt(url: string, engine: string | null = null): Promise<JudgedPage> {
  const page = await judgePage(url, engine, now);
  if (!page) throw new Error('no snapshot');
  return page;
}

/** Pretends to be in a frame of this size. */
function beFrame(width: number, height: number) {
  vi.spyOn(window, 'top', 'get').mockReturnValue({} as never);
  vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(width);
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(height);
}

const read = async (page = 'https://zoom.us/') => createSituationReader()(await pageAt(page), known);

it('a page at rest', async () => {
  expect(await read()).toEqual(atRest);
});

it('passes on what only the caller knows', async () => {
  const situation = await createSituationReader()(await pageAt('https://zoom.us/'), {
    isPrivateNoteDue: true,
    mayLeave: false,
  });
  expect(situation).toEqual({ ...atRest, isPrivateNoteDue: true, mayLeave: false });
});

describe('the visit is reported', () => {
  it('once per address, however often the page is looked at', async () => {
    const readSituation = createSituationReader();
    const page = await pageAt('https://zoom.us/');
    for (const _ of [1, 2, 3]) await readSituation(page, known);
    expect(asked).toBe(1);
    history.replaceState(null, '', '#other');
    await readSituation(page, known);
    expect(asked).toBe(2);
  });

  it('not for an engine, which the background knows already', async () => {
    await createSituationReader()(await pageAt('https://meet.example/', 'bigbluebutton'), known);
    expect(asked).toBe(0);
  });

  it('not while the page is only prerendered, which may not leave either', async () => {
    Object.assign(document, { prerendering: true });
    expect(await read()).toEqual({ ...atRest, mayLeave: false });
    expect(asked).toBe(0);
  });
});

describe('private use', () => {
  it.each([
    ['in this tab', true, true, true],
    ['in another tab', true, false, false],
    ['in no tab: nobody needs to be asked', false, true, false],
  ])('%s', async (_where, hasPrivateTabs, isPrivate, expected) => {
    facts = { isPrivate, isInsideListedPage: false };
    await writeStore({ hasPrivateTabs });
    expect((await read())?.isPrivate).toBe(expected);
  });

  it('is asked about every time: it may begin and end', async () => {
    await writeStore({ hasPrivateTabs: true });
    const readSituation = createSituationReader();
    const page = await pageAt('https://zoom.us/');
    const seen = [];
    for (const isPrivate of [false, true, false]) {
      facts = { isPrivate, isInsideListedPage: false };
      seen.push((await readSituation(page, known)).isPrivate);
    }
    expect(seen).toEqual([false, true, false]);
  });

  it('is not assumed if the background is gone', async () => {
    await writeStore({ hasPrivateTabs: true });
    fakeBrowser.runtime.onMessage.removeAllListeners();
    expect(await read()).toEqual(atRest);
  });
});

describe('a frame', () => {
  it.each([
    [360, 160, false, false],
    [359, 160, false, true],
    [360, 159, false, true],
    [800, 600, true, true],
  ])('of %i × %i, in a listed page: %s', async (width, height, isInsideListedPage, expected) => {
    facts = { isPrivate: false, isInsideListedPage };
    beFrame(width, height);
    expect(await read()).toEqual({ ...atRest, isFrameWithoutSpace: expected, mayLeave: false });
  });
});

describe('a call', () => {
  class Stream {
    active: boolean;
    constructor(active: boolean) {
      this.active = active;
    }
  }

  it.each([
    ['live video', 'video', new Stream(true), true],
    ['live audio', 'audio', new Stream(true), true],
    ['a stream that has ended', 'video', new Stream(false), false],
    ['a film', 'video', null, false],
  ])('%s', async (_what, name, stream, expected) => {
    vi.stubGlobal('MediaStream', Stream);
    const media = document.createElement(name);
    Object.defineProperty(media, 'srcObject', { value: stream });
    document.body.append(media);
    expect((await read())?.isInCall).toBe(expected);
  });
});
