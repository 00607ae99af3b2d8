import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { countBytes, maxSnapshotBytes } from '../../../rules/snapshot/snapshot-size.ts';
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
    const { hosts, pausedHosts, networkOnly } = sampleSnapshot({
      customServices: [{ ...rooms(count), level: 'block' }],
    });
    expect(networkOnly).toEqual(isNetworkOnly ? ['talk'] : []);
    expect(pausedHosts.talk).toHaveLength(count);
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

describe('a snapshot that is larger than the store', () => {
  const own = (id: string, count: number, level: 'inform' | 'block') => ({ ...rooms(count, level), id, name: id });
  const policy: Policy = {
    customServices: [own('small', 20, 'block'), own('large', 100, 'block'), own('said', 200, 'inform')].map(
      (service) => ({ ...service, hosts: service.hosts.map((host) => `${service.id}.${host}`) }),
    ),
  };
  const whole = countBytes(sampleSnapshot(policy));

  it.each([
    ['is whole where it fits', whole, []],
    ['leaves the largest paused service to the network rules', whole - 1, ['large']],
    ['leaves as many of them as it takes', whole - 40_000, ['large', 'small']],
    ['keeps services of the catalogue, and those that only the page can speak of', 0, ['large', 'small']],
  ])('%s', (_what, maxBytes, left) => {
    const snapshot = sampleSnapshot(policy, 'de', maxBytes);
    const { hosts, networkOnly } = snapshot;
    expect(networkOnly.toSorted()).toEqual(left);
    expect(left.filter((id) => `${id}.n0.talk.example` in hosts)).toEqual([]);
    expect(Object.keys(hosts)).toContain('said.n0.talk.example');
    if (maxBytes > 0) expect(countBytes(snapshot)).toBeLessThanOrEqual(maxBytes);
  });

  it('leaves space for the policy', () => {
    expect(maxSnapshotBytes({ note: 'ü' }) + countBytes({ note: 'ü' })).toBe(maxSnapshotBytes({}) + 2);
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
