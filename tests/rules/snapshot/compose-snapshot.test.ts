import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { sampleSnapshot } from './sample.ts';

const rooms = (count: number, level: 'inform' | 'block' = 'inform') => ({
  id: 'talk',
  name: 'Talk',
  level,
  hosts: Array.from({ length: count }, (_, index) => `n${index}.talk.example`),
});

describe('the hosts that pages look up', () => {
  it.each<[what: string, policy: Policy, hosts: string[]]>([
    // Excluded hosts below `*.zoom.us` have to be known too.
    ['listed ones, and others that they cover', {}, ['support.zoom.us', 'zoom.us']],
    ['none of a service that is off', { services: [{ id: 'zoom', level: 'off' }] }, []],
    [
      'of all services',
      { mode: 'allowlist' },
      ['app.wire.com', 'support.zoom.us', 'xn--mller-kva.example', 'zoom.us'],
    ],
    [
      'of services of the organisation',
      { customServices: [{ id: 'talk', name: 'Talk', hosts: ['talk.example', 'intranet/talk'], level: 'block' }] },
      ['intranet', 'support.zoom.us', 'talk.example', 'zoom.us'],
    ],
    [
      'a service that is off below one that is listed',
      { customServices: [{ id: 'talk', name: 'Talk', hosts: ['talk.zoom.us'], level: 'off' }] },
      ['support.zoom.us', 'talk.zoom.us', 'zoom.us'],
    ],
    [
      'nothing that is merely a neighbour',
      {
        customServices: [
          { id: 'talk', name: 'Talk', hosts: ['talk.example', 'other.zoom.example'], level: 'off' },
        ],
      },
      ['support.zoom.us', 'zoom.us'],
    ],
  ])('%s', (_what, policy, hosts) => {
    expect(Object.keys(sampleSnapshot(policy).hosts).sort()).toEqual(hosts);
  });

  it('carry what the closed banner says, and no more', () => {
    const { hosts, notices } = sampleSnapshot();
    const { service, level, headline, signature } = notices.zoom ?? {};
    expect(Object.keys(hosts['zoom.us']?.services ?? {})).toEqual(['zoom']);
    expect(hosts['zoom.us']?.services.zoom?.summary).toEqual({ service, level, headline, signature });
    expect(hosts['support.zoom.us']?.services).toEqual({});
  });
});

describe('a service with very many hosts', () => {
  it.each([
    [5_000, false],
    [5_001, true],
  ])('%i: left to the network rules %s', (count, isNetworkOnly) => {
    const { hosts, notices } = sampleSnapshot({ customServices: [rooms(count)] });
    expect(notices.talk?.isNetworkOnly).toBe(isNetworkOnly);
    expect(notices.zoom?.isNetworkOnly).toBe(false);
    expect(Object.keys(hosts).filter((host) => host.endsWith('.talk.example'))).toHaveLength(
      isNetworkOnly ? 0 : count,
    );
  });

  it('takes nothing from other services on the same host', () => {
    const large = rooms(5_001);
    const shared = { id: 'small', name: 'Small', hosts: ['n7.talk.example/small'], level: 'inform' as const };
    const { hosts } = sampleSnapshot({ customServices: [large, shared] });
    expect(Object.keys(hosts).filter((host) => host.endsWith('.talk.example'))).toEqual(['n7.talk.example']);
  });
});

describe('parts that only some policies ask for', () => {
  it.each<[what: string, policy: Policy, links: boolean, engines: boolean]>([
    ['nothing', {}, false, false],
    ['no webmail', { webmail: [] }, false, false],
    ['webmail', { webmail: ['https://mail.example/*'] }, true, false],
    ['engines', { detectEngines: true }, false, true],
    ['no engines', { detectEngines: false }, false, false],
  ])('%s', (_what, policy, links, engines) => {
    const snapshot = sampleSnapshot(policy);
    expect([snapshot.links, snapshot.engineSigns, snapshot.engineNotices].map((part) => part !== null)).toEqual([
      links,
      engines,
      engines,
    ]);
  });
});

it('services that are off have no notice', () => {
  expect(Object.keys(sampleSnapshot().notices)).toEqual(['zoom']);
  expect(Object.keys(sampleSnapshot({ mode: 'allowlist' }).notices)).toEqual(['zoom', 'mueller', 'wire']);
});

it('is plain JSON, as the store keeps it', () => {
  const snapshot = sampleSnapshot({ mode: 'allowlist', detectEngines: true, webmail: ['https://mail.example/*'] });
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});
