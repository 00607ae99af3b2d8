import { beforeEach, expect, it } from 'vitest';
import { writeSnapshot } from '../../background/snapshot.ts';
import { loadGuideData } from '../../own-pages/guide-data.ts';
import { writeStore } from '../../platform/store.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { now, sampleCatalogue, sampleSnapshot } from '../rules/snapshot/sample.ts';

const start = (language: string) => startBrowser({ language, files: { '/catalogue.json': sampleCatalogue } });

beforeEach(() => void start('de'));

it('before the first snapshot the list is the sender, in the browser’s language', async () => {
  start('fr-FR');
  expect(await loadGuideData(now)).toMatchObject({
    catalogue: sampleCatalogue,
    decisions: { notices: {}, approvals: {} },
    header: null,
    sender: { kind: 'list' },
    approved: [],
    language: 'en',
    today: '2026-11-24',
  });
});

it('later it holds every decision, by service and by host', async () => {
  await writeSnapshot(
    sampleSnapshot({
      organisation: { name: 'Kreis' },
      customServices: [{ id: 'talk', name: 'Talk', hosts: ['talk.example'], level: 'block' }],
      approvals: [{ service: 'zoom', hosts: ['*.kreis.zoom.us'] }],
      alternatives: [{ id: 'beta' }],
    }),
  );
  await writeStore({ snoozes: { zoom: { until: null, signature: '' } } });
  const { decisions, sender, approved } = await loadGuideData(now);
  expect(Object.keys(decisions.notices).sort()).toEqual(['talk', 'zoom']);
  expect(decisions.notices.talk?.level).toBe('block');
  expect(Object.keys(decisions.approvals)).toEqual(['kreis.zoom.us']);
  expect(sender.name).toBe('Kreis');
  expect(approved.map(({ name }) => name)).toEqual(['Beta']);
});
