import { describe, expect, it } from 'vitest';
import { listServicesInPages } from '../../../rules/browser-rules/hosts-in-pages.ts';
import { listMatchPatterns } from '../../../rules/browser-rules/match-patterns.ts';
import type { Level } from '../../../rules/judge/rules.ts';
import { compileRules } from '../../../rules/policy/compile-rules.ts';
import type { CustomService, Policy } from '../../../rules/policy/model/schema.ts';
import { sampleCatalogue } from '../snapshot/sample.ts';

const list = (policy: Policy) => listMatchPatterns(compileRules(policy, sampleCatalogue));
const talk = (hosts: string[], level: Level = 'inform'): CustomService => ({
  id: 'talk',
  name: 'Talk',
  hosts,
  level,
});

describe('pages that are taken out', () => {
  it.each<[what: string, policy: Policy, excluded: string[]]>([
    ['what a pattern spans and nobody means', {}, ['*://support.zoom.us/*']],
    ['nothing, where no pattern spans it', { services: [{ id: 'zoom', level: 'off' }] }, []],
    [
      'a service that is off below one that is listed',
      { customServices: [talk(['talk.zoom.us'], 'off')] },
      ['*://support.zoom.us/*', '*://talk.zoom.us/*'],
    ],
    [
      'not a service that is off beside one that is listed',
      { customServices: [talk(['talk.example', '*.talk.example'], 'off')] },
      ['*://support.zoom.us/*'],
    ],
    [
      'not an approved host of a service that is off',
      { services: [{ id: 'zoom', level: 'off' }], approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }] },
      [],
    ],
    [
      'not the whole host of which a path is listed',
      {
        customServices: [
          talk(['a.wide.example'], 'off'),
          { id: 'path', name: 'Path', hosts: ['a.wide.example/meet', '*.wide.example'] },
        ],
      },
      ['*://support.zoom.us/*'],
    ],
  ])('%s', (_what, policy, excluded) => {
    expect(list(policy).excludeMatches).toEqual(excluded);
  });

  it('are few where a service has 100,000 hosts', () => {
    const hosts = Array.from({ length: 100_000 }, (_, index) => `n${index}.talk.example`);
    const { matches, excludeMatches } = list({ customServices: [talk(hosts, 'block')] });
    expect([matches.length, excludeMatches]).toEqual([2, ['*://support.zoom.us/*']]);
  });
});

describe('the services that pages know', () => {
  const own = (id: string, count: number, level: Level): CustomService => ({
    id,
    name: id,
    level,
    hosts: Array.from({ length: count }, (_, index) => `n${index}.${id}.example`),
  });

  it.each<[what: string, services: CustomService[], known: string[]]>([
    ['all that fit', [own('a', 3_000, 'block'), own('b', 2_000, 'inform')], ['zoom', 'a', 'b']],
    ['without the largest', [own('a', 3_000, 'block'), own('b', 2_001, 'block')], ['zoom', 'b']],
    [
      'without as many of the largest as it takes',
      [own('a', 3_000, 'block'), own('b', 4_000, 'reason'), own('c', 2_500, 'acknowledge')],
      ['zoom', 'c'],
    ],
    ['with each that has no pause page', [own('a', 5_000, 'inform'), own('b', 1, 'block')], ['zoom', 'a']],
    ['without one that alone is too large', [own('a', 5_001, 'block')], ['zoom']],
    ['without those that are off', [own('a', 1, 'off')], ['zoom']],
  ])('%s', (_what, customServices, known) => {
    const rules = compileRules({ customServices }, sampleCatalogue);
    expect([...listServicesInPages(rules)].sort()).toEqual(known.toSorted());
  });
});
