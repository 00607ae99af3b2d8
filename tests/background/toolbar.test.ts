import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPrivateUse } from '../../background/private-tabs.ts';
import { writeSnapshot } from '../../background/snapshot.ts';
import { markTab } from '../../background/toolbar.ts';
import type { Language } from '../../rules/text/language.ts';
import { sampleSnapshot } from '../rules/snapshot/sample.ts';

const policy = {
  organisation: { name: 'Kreis' },
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], validUntil: '2999-12-31' }],
};
const tabId = 3;
const tab = (url: string) => ({ id: tabId, url }) as never;
const visit = (url: string, frameId = 0, around = url) => markTab({ tab: tab(around), url, frameId });
const shown = async () => [
  await fakeBrowser.action.getBadgeText({ tabId }),
  await fakeBrowser.action.getTitle({ tabId }),
];

beforeEach(() => fakeBrowser.reset());

describe('badge and title', () => {
  it.each<[Language, string, string, string]>([
    [
      'de',
      'https://zoom.us/j/1',
      '!',
      'Konferenzlotse – Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.',
    ],
    ['de', 'https://kreis.zoom.us/', '', 'Konferenzlotse – Zoom ist hier freigegeben.'],
    ['en', 'https://zoom.us/', '!', 'Konferenzlotse – Zoom is not approved here for official meetings.'],
    ['de', 'https://other.example/', '', ''],
    ['de', 'https://support.zoom.us/', '', ''],
  ])('in %s, %s: “%s” “%s”', async (language, url, badge, title) => {
    await writeSnapshot(sampleSnapshot(policy, language));
    await visit(url);
    expect(await shown()).toEqual([badge, title]);
  });

  it('have the warning’s colour', async () => {
    await writeSnapshot(sampleSnapshot(policy));
    await visit('https://zoom.us/');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({ tabId })).toEqual([0x92, 0x54, 0, 255]);
  });

  it('stay as they are before the first snapshot', async () => {
    expect(await visit('https://zoom.us/')).toEqual({ isPrivate: false, isInsideListedPage: false });
    expect(await shown()).toEqual(['', '']);
  });
});

describe('what only the background knows', () => {
  beforeEach(() => writeSnapshot(sampleSnapshot(policy)));

  it.each([
    ['the page itself', 'https://zoom.us/', 0, 'https://zoom.us/', false],
    ['a frame in a listed page', 'https://zoom.us/', 7, 'https://us02web.zoom.us/', true],
    ['a frame in an unlisted page', 'https://zoom.us/', 7, 'https://other.example/', false],
    ['a frame in an approved page', 'https://zoom.us/', 7, 'https://kreis.zoom.us/', false],
  ])('%s', async (_what, url, frameId, around, isInsideListedPage) => {
    expect(await visit(url, frameId, around)).toEqual({ isPrivate: false, isInsideListedPage });
  });

  it('a private tab', async () => {
    await startPrivateUse({ tab: tab('') });
    expect(await visit('https://zoom.us/')).toEqual({ isPrivate: true, isInsideListedPage: false });
  });

  it.each([
    ['without a tab', { url: 'https://zoom.us/' }],
    ['without an address', { tab: tab('https://zoom.us/') }],
  ])('nothing is known of a sender %s', async (_what, sender) => {
    expect(await markTab(sender)).toEqual({ isPrivate: false, isInsideListedPage: false });
    expect(await shown()).toEqual(['', '']);
  });
});
