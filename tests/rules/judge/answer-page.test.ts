import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPage, type PageAnswer, type PageFacts, type Situation } from '../../../rules/judge/answer-page.ts';
import { levels, type Verdict } from '../../../rules/judge/rules.ts';
import { writeSnooze } from '../../../rules/judge/snooze.ts';

const now = new Date('2026-11-23T10:00:00');
const later = '2026-11-23T11:00:00';
const earlier = '2026-11-23T09:00:00';

const facts: Omit<PageFacts, 'verdict'> = {
  snooze: null,
  passage: null,
  signature: 'a',
  maySnooze: true,
  mayUsePrivately: true,
  passageMinutes: 60,
};

const arriving: Extract<Situation, { at: 'page' }> = {
  at: 'page',
  isPrivate: false,
  isPrivateNoteDue: false,
  isInCall: false,
  isFrameWithoutSpace: false,
  mayLeave: true,
};
const pausePage: Situation = { at: 'pause-page' };

function listed(level: (typeof levels)[number], role: 'join' | 'call' | null = null): Verdict {
  return { kind: 'listed', service: 'zoom', level, origin: 'level', role, rule: 'zoom.us' };
}

const approval = { service: 'zoom', serviceName: 'Zoom', decidedBy: null, decidedOn: null, validUntil: null };
const approved: Verdict = { kind: 'approved', service: 'zoom', approval };
const engine: PageFacts['verdict'] = { kind: 'engine', engine: 'jitsi', host: 'meet.firma.example' };
const given = { level: 'reason' as const, signature: 'a' };
const running = { passage: { until: later, ...given } };
const over = { passage: { until: earlier, ...given } };
const tooLong = { passage: { until: '2026-11-23T11:00:01', ...given } };
const lightly = { passage: { until: later, ...given, level: 'acknowledge' as const } };
const snoozed = { snooze: { until: later, signature: null } };

describe('in a page', () => {
  it.each<[string, PageFacts['verdict'], Partial<PageFacts>, Partial<typeof arriving>, PageAnswer]>([
    ['an unlisted page', { kind: 'unlisted' }, {}, {}, 'nothing'],
    ['an unreadable address', { kind: 'unreadable' }, {}, {}, 'nothing'],
    ['an approved page', approved, {}, {}, 'nothing'],
    ['level off', listed('off'), {}, {}, 'nothing'],
    ['level inform', listed('inform'), {}, {}, 'banner'],
    ['level inform at the address of a call', listed('inform', 'call'), {}, {}, 'pill'],
    ['inform, snoozed for an hour', listed('inform'), snoozed, {}, 'nothing'],
    [
      'inform, the snooze has ended',
      listed('inform'),
      { snooze: { until: earlier, signature: null } },
      {},
      'banner',
    ],
    [
      'inform, snoozed until the facts change',
      listed('inform'),
      { snooze: { until: null, signature: 'a' } },
      {},
      'nothing',
    ],
    [
      'inform, the facts have changed',
      listed('inform'),
      { snooze: { until: null, signature: 'b' } },
      {},
      'banner',
    ],
    ['inform, snoozing is forbidden', listed('inform'), { ...snoozed, maySnooze: false }, {}, 'banner'],
    ['inform, private', listed('inform'), {}, { isPrivate: true }, 'nothing'],
    ['inform, private is forbidden', listed('inform'), { mayUsePrivately: false }, { isPrivate: true }, 'banner'],
    [
      'private, not explained yet',
      listed('inform'),
      {},
      { isPrivate: true, isPrivateNoteDue: true },
      'private-note',
    ],
    ['not explained yet, but private in another tab', listed('inform'), {}, { isPrivateNoteDue: true }, 'banner'],
    ['level acknowledge', listed('acknowledge'), {}, {}, 'pause'],
    ['acknowledge, a passage runs', listed('acknowledge'), running, {}, 'pill'],
    ['acknowledge, the passage is over', listed('acknowledge'), over, {}, 'pause'],
    ['acknowledge, a snooze does not open it', listed('acknowledge'), snoozed, {}, 'pause'],
    ['acknowledge, privacy does not open it', listed('acknowledge'), {}, { isPrivate: true }, 'pause'],
    ['acknowledge in a page that was open before', listed('acknowledge'), {}, { mayLeave: false }, 'banner'],
    ['reason, a passage runs', listed('reason'), running, {}, 'pill'],
    ['reason, a passage that was given for less', listed('reason'), lightly, {}, 'pause'],
    ['acknowledge, a passage of other facts', listed('acknowledge'), { ...running, signature: 'b' }, {}, 'pause'],
    ['acknowledge, a passage longer than any', listed('acknowledge'), tooLong, {}, 'pause'],
    [
      'acknowledge, passages are shorter now',
      listed('acknowledge'),
      { ...running, passageMinutes: 59 },
      {},
      'pause',
    ],
    ['level block', listed('block'), {}, {}, 'pause'],
    ['block, not even with a passage', listed('block'), running, {}, 'pause'],
    ['block in a page that was open before', listed('block'), {}, { mayLeave: false }, 'banner'],
    [
      'block in a frame without space',
      listed('block'),
      {},
      { mayLeave: false, isFrameWithoutSpace: true },
      'nothing',
    ],
    ['block while a call runs', listed('block'), {}, { isInCall: true }, 'pill'],
    ['inform while a call runs', listed('inform'), {}, { isInCall: true }, 'pill'],
    ['inform, snoozed, while a call runs', listed('inform'), snoozed, { isInCall: true }, 'nothing'],
    ['inform in a frame without space', listed('inform'), {}, { isFrameWithoutSpace: true }, 'nothing'],
    ['an engine', engine, {}, {}, 'banner'],
    ['an engine, snoozed', engine, snoozed, {}, 'nothing'],
    ['an engine, snoozing is forbidden', engine, { ...snoozed, maySnooze: false }, {}, 'banner'],
    ['an engine while a call runs', engine, {}, { isInCall: true }, 'pill'],
  ])('%s', (_name, verdict, more, situation, answer) => {
    expect(answerPage({ ...facts, ...more, verdict }, { ...arriving, ...situation }, now)).toBe(answer);
  });
});

describe('on the pause page', () => {
  it.each<[string, PageFacts['verdict'], Partial<PageFacts>, PageAnswer]>([
    ['level acknowledge', listed('acknowledge'), {}, 'pause'],
    ['acknowledge, a passage runs', listed('acknowledge'), running, 'go-on'],
    ['acknowledge, the passage is over', listed('acknowledge'), over, 'pause'],
    ['acknowledge, snoozed', listed('acknowledge'), snoozed, 'pause'],
    ['reason, a passage runs', listed('reason'), running, 'go-on'],
    ['level block', listed('block'), {}, 'pause'],
    ['block, not even with a passage', listed('block'), running, 'pause'],
    ['level inform', listed('inform'), {}, 'refuse'],
    ['inform in a call, with a passage from before', listed('inform', 'call'), running, 'refuse'],
    ['level off', listed('off'), {}, 'refuse'],
    ['an approved address', approved, {}, 'refuse'],
    ['an unlisted address', { kind: 'unlisted' }, {}, 'refuse'],
    ['an unreadable address', { kind: 'unreadable' }, {}, 'refuse'],
  ])('%s', (_name, verdict, more, answer) => {
    expect(answerPage({ ...facts, ...more, verdict }, pausePage, now)).toBe(answer);
  });
});

interface Walk {
  clock: number;
  level: (typeof levels)[number];
  given: { end: number; level: (typeof levels)[number]; signature: string | null };
  state: Omit<PageFacts, 'verdict'>;
}

type Step = (walk: Walk) => Walk;

const minutes = (most: number) => fc.integer({ min: 1, max: most }).map((count) => count * 60_000);

const steps: fc.Arbitrary<Step> = fc.oneof(
  minutes(3000).map((time) => (walk: Walk) => ({ ...walk, clock: walk.clock + time })),
  // The clock was wrong.
  minutes(3000).map((time) => (walk: Walk) => ({ ...walk, clock: walk.clock - time })),
  fc.constantFrom(...levels).map((level) => (walk: Walk) => ({ ...walk, level })),
  fc.constantFrom('a', 'b').map((signature) => (walk: Walk) => ({ ...walk, state: { ...walk.state, signature } })),
  // Only what is in the store survives a restart, as JSON.
  fc.constant((walk: Walk) => ({ ...walk, state: JSON.parse(JSON.stringify(walk.state)) })),
  minutes(1440).map((time) => (walk: Walk) => {
    const end = walk.clock + time;
    const { level, state } = walk;
    const signature = state.signature ?? '';
    return {
      ...walk,
      given: { end, level, signature },
      state: { ...walk.state, passage: { until: new Date(end).toISOString(), level, signature } },
    };
  }),
  fc.constantFrom('today' as const, 'days' as const, 'until-change' as const).map((length) => (walk: Walk) => {
    const snooze = writeSnooze(length, 30, walk.state.signature ?? '', new Date(walk.clock));
    return { ...walk, state: { ...walk.state, snooze } };
  }),
);

describe('1,000 passages, snoozes and restarts in random order', () => {
  it('never leave a listed page without its answer, and never pause while a passage runs', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (path) => {
        let walk: Walk = {
          clock: now.getTime(),
          level: 'inform',
          given: never,
          state: { ...facts, passageMinutes: 1440 },
        };
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
  const page = { ...state, verdict: listed(level) };
  return [answerPage(page, arriving, moment), answerPage(page, pausePage, moment)];
}

const never: Walk['given'] = { end: 0, level: 'off', signature: null };

function expectedOf({ level, state, clock, given }: Walk) {
  if (level === 'off') return ['nothing', 'refuse'];
  if (level === 'block') return ['pause', 'pause'];
  if (level === 'inform') return [isSnoozed(state, clock) ? 'nothing' : 'banner', 'refuse'];
  const left = given.end - clock;
  const isInTime = left > 0 && left <= 1440 * 60_000;
  const isAsGiven = levels.indexOf(level) <= levels.indexOf(given.level) && state.signature === given.signature;
  return isInTime && isAsGiven ? ['pill', 'go-on'] : ['pause', 'pause'];
}

function isSnoozed({ snooze, signature }: Omit<PageFacts, 'verdict'>, clock: number): boolean {
  if (!snooze || (snooze.until && clock >= Date.parse(snooze.until))) return false;
  return snooze.signature === null || snooze.signature === signature;
}
