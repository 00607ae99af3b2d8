import { expect, test } from 'vitest';
import { repairEntries } from '../../background/repair-store.ts';

const snooze = { until: '2026-11-23T22:59:59.000Z', signature: null };
const passage = { until: '2026-11-23T10:00:00.000Z', level: 'acknowledge', signature: 'a' };

test.each([
  ['nothing', {}, {}, []],
  ['valid entries', { language: 'de', snoozes: { zoom: snooze }, 'passages/zoom': passage }, {}, []],
  ['a policy', { policy: { raw: { level: 7 }, receivedAt: '2026-11-23T10:00:00.000Z' } }, {}, []],
  ['a string as policy', { policy: 'x' }, { policy: undefined }, ['policy']],
  ['an unknown language', { language: 'de-complex' }, { language: undefined }, ['language']],
  ['a string as snoozes', { snoozes: 'x' }, { snoozes: undefined }, ['snoozes']],
  ['null as a passage', { 'passages/zoom': null }, { 'passages/zoom': undefined }, ['passages/zoom']],
  ['a list as a passage', { 'passages/zoom': [passage] }, { 'passages/zoom': undefined }, ['passages/zoom']],
  [
    'a passage without its level among valid ones',
    { 'passages/zoom': { ...passage, level: undefined }, 'passages/webex': passage },
    { 'passages/zoom': undefined },
    ['passages/zoom'],
  ],
  ['null as snoozes', { snoozes: null }, { snoozes: undefined }, ['snoozes']],
  ['a list as snoozes', { snoozes: [snooze] }, { snoozes: undefined }, ['snoozes']],
  ['what is rewritten', { header: 'x', 'hosts/zoom.us': 7, constructor: 7 }, {}, []],
  [
    'one entry among valid ones',
    { snoozes: { zoom: snooze, webex: { until: 'tomorrow', signature: null }, 'ms-teams': 7 } },
    { snoozes: { zoom: snooze } },
    ['snoozes/webex', 'snoozes/ms-teams'],
  ],
])('%s', (_what, stored, kept, broken) => {
  expect(repairEntries(stored)).toEqual({ kept, broken });
});
