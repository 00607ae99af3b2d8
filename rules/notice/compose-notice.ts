import { findRedServices } from '../catalogue/facts.ts';
import type { Level } from '../judge/rules.ts';
import { formatDate, fullYearsSince } from '../text/dates.ts';
import { signFacts } from '../text/hash-text.ts';
import { pickText } from '../text/language.ts';
import { composeReasons } from './compose-reasons.ts';
import type { Notice, Reason } from './notice.ts';
import type { SpeakingWorld } from './notice-context.ts';
import { createReplyComposer } from './replies.ts';

interface World extends SpeakingWorld {
  now: Date;
}

/** The world with what every notice looks up in it, made once: a policy may have thousands of services. */
type NoticeWorld = World & ReturnType<typeof prepareLookups>;

/** More would make the banner a wall of text; the guide shows the rest. */
const reasonsInBanner = 3;

/** Gives the function that says what banner, pause page and popup say about one service at its level. */
export function createNoticeComposer(world: World): (id: string, level: Level) => Omit<Notice, 'isNetworkOnly'> {
  const prepared = { ...world, ...prepareLookups(world) };
  return (id, level) => composeNotice(id, level, prepared);
}

function prepareLookups(world: World) {
  const { policy, catalogue } = world;
  return {
    own: new Map((policy.customServices ?? []).map((service) => [service.id, service])),
    settings: new Map((policy.services ?? []).map((service) => [service.id, service])),
    red: findRedServices(catalogue),
    replyTo: createReplyComposer(world),
  };
}

function composeNotice(id: string, level: Level, world: NoticeWorld): Omit<Notice, 'isNetworkOnly'> {
  const reasons = [...ownReasons(id, world), ...composeReasons(id, world)];
  return {
    service: { id, name: serviceName(id, world) },
    level,
    ...lead(id, world),
    reasons: reasons.slice(0, reasonsInBanner),
    furtherReasons: Math.max(0, reasons.length - reasonsInBanner),
    signature: signFacts([level, policyNote(id, world), reasons]),
    reply: world.replyTo(serviceName(id, world)),
  };
}

function serviceName(id: string, { own, catalogue }: NoticeWorld): string {
  return catalogue.services[id]?.name ?? own.get(id)?.name ?? id;
}

function lead(id: string, world: NoticeWorld): Pick<Notice, 'headline' | 'note'> {
  const { sender, translate } = world;
  const service = serviceName(id, world);
  if (sender.kind === 'list') return leadOfList(id, world);
  return { headline: translate('notice.headline', { service }), note: policyNote(id, world) };
}

function policyNote(id: string, { settings, language }: NoticeWorld): string | null {
  const note = settings.get(id)?.note;
  return note ? pickText(note, language) : null;
}

function leadOfList(id: string, world: NoticeWorld): Pick<Notice, 'headline' | 'note'> {
  const { red, language, translate, now } = world;
  const service = serviceName(id, world);
  const assessment = red.get(id);
  if (!assessment) return { headline: translate('notice.headline', { service }), note: null };

  const { authority, title, version, date } = assessment;
  const years = fullYearsSince(date, now);
  const values = {
    service,
    title,
    authority: pickText(authority, language),
    version: version ?? '',
    date: formatDate(date, language),
    age: years ? translate('notice.years', { count: years }) : translate('notice.yearsNone'),
  };
  return {
    headline: translate('notice.headlineList', values),
    note: translate(version ? 'notice.noteListVersion' : 'notice.noteList', values),
  };
}

function ownReasons(id: string, { own, language, translate }: NoticeWorld): Reason[] {
  const texts = own.get(id)?.reasons ?? [];
  return texts.map((text, index) => ({
    id: `${id}-${index}`,
    statement: pickText(text, language),
    status: null,
    statusLabel: translate('notice.ownReason'),
    date: '',
    laterFacts: null,
    counterPosition: null,
    sources: [],
  }));
}
