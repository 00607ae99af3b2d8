import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Circumstances, chooseAnswer, choosePause } from '../../../rules/judge/answer-page.ts';
import { levels, type Verdict } from '../../../rules/judge/rules.ts';
import { writeSnooze } from '../../../rules/judge/snooze.ts';

const now = new Date('2026-11-23T10:00:00');
const later = '2026-11-23T11:00:00';
const earlier = '2026-11-23T09:00:00';

const nothing: Circumstances = {
  snooze: null,
  passage: null,
  isPrivate: false,
  signature: 'a',
  maySnooze: true,
  mayUsePrivately: true,
};

function listed(level: (typeof levels)[number], role: 'join' | 'call' | null = null): Verdict {
  return { kind: 'listed', service: 'zoom', level, origin: 'level', role, rule: 'zoom.us' };
}

describe('chooseAnswer', () => {
  it.each<[string, Verdict, Partial<Circumstances>, Answer]>([
    ['an unlisted page', { kind: 'unlisted' }, {}, 'none'],
    ['level off', listed('off'), {}, 'none'],
    ['level inform', listed('inform'), {}, 'banner'],
    ['level inform in a call', listed('inform', 'call'), {}, 'pill'],
    ['inform, snoozed for an hour', listed('inform'), { snooze: { until: later, signature: null } }, 'none'],
    ['inform, the snooze is over', listed('inform'), { snooze: { until: earlier, signature: null } }, 'banner'],
    [
      'inform, snoozed until the facts change',
      listed('inform'),
      { snooze: { until: null, signature: 'a' } },
      'none',
    ],
    ['inform, the facts have changed', listed('inform'), { snooze: { until: null, signature: 'b' } }, 'banner'],
    [
      'inform, snoozing is forbidden',
      listed('inform'),
      { snooze: { until: later, signature: null }, maySnooze: false },
      'banner',
    ],
    ['inform, private', listed('inform'), { isPrivate: true }, 'none'],
    ['inform, private is forbidden', listed('inform'), { isPrivate: true, mayUsePrivately: false }, 'banner'],
    ['level acknowledge', listed('acknowledge'), {}, 'pause'],
    ['acknowledge, a passage runs', listed('acknowledge'), { passage: { until: later } }, 'pill'],
    ['acknowledge, the passage is over', listed('acknowledge'), { passage: { until: earlier } }, 'pause'],
    [
      'acknowledge, a snooze does not open it',
      listed('acknowledge'),
      { snooze: { until: later, signature: null } },
      'pause',
    ],
    ['acknowledge, privacy does not open it', listed('acknowledge'), { isPrivate: true }, 'pause'],
    ['reason, a passage runs', listed('reason'), { passage: { until: later } }, 'pill'],
    ['level block', listed('block'), {}, 'pause'],
    ['block, not even with a passage', listed('block'), { passage: { until: later } }, 'pause'],
  ])('%s', (_name, verdict, circumstances, answer) => {
    expect(chooseAnswer(verdict, { ...nothing, ...circumstances }, now)).toBe(answer);
  });
});

interface Walk {
  clock: number;
  level: (typeof levels)[number];
  passageEnd: number;
  state: Circumstances;
}

type Step = (walk: Walk) => Walk;

const minutes = (most: number) => fc.integer({ min: 1, max: most }).map((count) => count * 60_000);

const steps: fc.Arbitrary<Step> = fc.oneof(
  minutes(3000).map((time) => (walk: Walk) => ({ ...walk, clock: walk.clock + time })),
  fc.constantFrom(...levels).map((level) => (walk: Walk) => ({ ...walk, level })),
  fc.constantFrom('a', 'b').map((signature) => (walk: Walk) => ({ ...walk, state: { ...walk.state, signature } })),
  // Only what lies in the store survives a restart: its JSON.
  fc.constant((walk: Walk) => ({ ...walk, state: JSON.parse(JSON.stringify(walk.state)) })),
  minutes(1440).map((time) => (walk: Walk) => {
    const passageEnd = walk.clock + time;
    return {
      ...walk,
      passageEnd,
      state: { ...walk.state, passage: { until: new Date(passageEnd).toISOString() } },
    };
  }),
  fc.constantFrom('today' as const, 'days' as const, 'until-change' as const).map((length) => (walk: Walk) => {
    const snooze = writeSnooze(length, 30, walk.state.signature ?? '', new Date(walk.clock));
    return { ...walk, state: { ...walk.state, snooze } };
  }),
);

describe('1,000 passages, snoozes and restarts in random order', () => {
  it('never leave a listed page without its answer, and never answer where a passage holds', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (path) => {
        let walk: Walk = { clock: now.getTime(), level: 'inform', passageEnd: 0, state: nothing };
        for (const step of path) {
          walk = step(walk);
          expect(answersOf(walk)).toEqual(expectedOf(walk));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function answersOf({ level, state, clock }: Walk) {
  const moment = new Date(clock);
  const target = { kind: 'target', service: 'zoom', url: 'https://zoom.us/' } as const;
  return [chooseAnswer(listed(level), state, moment), choosePause(target, listed(level), state, moment).kind];
}

function expectedOf({ level, state, clock, passageEnd }: Walk) {
  if (level === 'off') return ['none', 'let-through'];
  if (level === 'block') return ['pause', 'show'];
  if (level === 'inform') return [isSnoozed(state, clock) ? 'none' : 'banner', 'let-through'];
  return clock < passageEnd ? ['pill', 'go-on'] : ['pause', 'show'];
}

function isSnoozed({ snooze, signature }: Circumstances, clock: number): boolean {
  if (!snooze || (snooze.until && clock >= Date.parse(snooze.until))) return false;
  return snooze.signature === null || snooze.signature === signature;
}
