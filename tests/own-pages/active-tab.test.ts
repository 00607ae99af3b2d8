import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../background/snapshot.ts';
import { readActiveTab } from '../../own-pages/active-tab.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { now, sampleSnapshot } from '../rules/snapshot/sample.ts';

let parts: ReturnType<typeof startBrowser>;

beforeEach(async () => {
  parts = startBrowser();
  await fakeBrowser.windows.create({ focused: true });
});

async function openTab(url: string, engine: string | null = null) {
  const { id = 0 } = await fakeBrowser.tabs.create({ url, active: true });
  if (engine)
    parts.pages.set(id, (message) =>
      Reflect.get(Object(message), 'type') === 'which-engine' ? engine : undefined,
    );
}

const approvals = [{ service: 'zoom', hosts: ['kreis.zoom.us'] }];

it.each([
  ['https://zoom.us/j/1', null, 'listed', 'Zoom'],
  ['https://kreis.zoom.us/', null, 'approved', undefined],
  ['https://other.example/', null, 'unlisted', undefined],
  ['https://meet.example/', 'bigbluebutton', 'engine', 'BigBlueButton (meet.example)'],
  ['https://zoom.us/j/1', 'bigbluebutton', 'listed', 'Zoom'],
  ['about:newtab', null, 'unlisted', undefined],
])('%s, engine %s: %s, %s', async (url, engine, kind, name) => {
  await writeSnapshot(sampleSnapshot({ approvals, detectEngines: true }));
  await openTab('https://app.wire.com/');
  await openTab(url, engine);
  const found = await readActiveTab(now);
  expect(found?.page.verdict.kind).toBe(kind);
  expect(found?.notice?.service.name).toBe(name);
});

it('without an active tab nothing is listed', async () => {
  await writeSnapshot(sampleSnapshot());
  expect((await readActiveTab(now))?.page.verdict.kind).toBe('unlisted');
});

it('before the first snapshot there is nothing to say', async () => {
  await openTab('https://zoom.us/');
  expect(await readActiveTab(now)).toBeNull();
});
