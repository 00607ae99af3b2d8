import { findRedServices, nameServices } from '../catalogue/facts.ts';
import type { Level } from '../judge/rules.ts';
import { formatDate, fullYearsSince } from '../text/dates.ts';
import { fingerprintFacts } from '../text/hash-text.ts';
import { pickText } from '../text/language.ts';
import { composeReasons, listShownClaims } from './compose-reasons.ts';
import type { Notice, Reason } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { createReplyComposer } from './replies.ts';

interface DatedContext extends NoticeContext {
  now: Date;
}

/** Lookups are built once, because a policy may have thousands of services. */
type PreparedContext = DatedContext & ReturnType<typeof prepareLookups>;

/** More would turn the banner into a wall of text; the guide shows the rest. */
const reasonsInBanner = 3;

/** Returns a function that composes what banner, pause page and popup say about one service at its level. */
export function createNoticeComposer(context: DatedContext): (id: string, level: Level) => Notice {
  const prepared = { ...context, ...prepareLookups(context) };
  return (id, level) => composeNotice(id, level, prepared);
}

function prepareLookups(context: DatedContext) {
  const { policy, catalogue } = context;
  const nameOf = nameServices(catalogue, policy.customServices);
  return {
    nameOf: (id: string) => nameOf(id) ?? id,
    claimed: new Set(Object.values(catalogue.claims).flatMap(({ about }) => about)),
    own: new Map((policy.customServices ?? []).map((service) => [service.id, service])),
    settings: new Map((policy.services ?? []).map((service) => [service.id, service])),
    red: findRedServices(catalogue),
    replyTo: createReplyComposer(context),
  };
}

function composeNotice(id: string, level: Level, context: PreparedContext): Notice {
  const known = context.claimed.has(id) ? composeReasons(id, context) : [];
  const reasons = [...ownReasons(id, context), ...known];
  return {
    service: { id, name: context.nameOf(id) },
    level,
    ...headlineAndNote(id, context),
    reasons: reasons.slice(0, reasonsInBanner),
    signature: fingerprintFacts([level, ...listFacts(id, context)]),
    reply: context.replyTo(context.nameOf(id)),
  };
}

/** The facts in all languages: whoever chooses another one has been told them already. */
function listFacts(id: string, { settings, own, claimed, catalogue }: PreparedContext): unknown[] {
  return [settings.get(id)?.note, own.get(id)?.reasons, claimed.has(id) ? listShownClaims(id, catalogue) : []];
}

function headlineAndNote(id: string, context: PreparedContext): Pick<Notice, 'headline' | 'note'> {
  const { sender, translate } = context;
  const service = context.nameOf(id);
  if (sender.kind === 'list') return headlineAndNoteOfList(id, context);
  return { headline: translate('notice.headline', { service }), note: policyNote(id, context) };
}

function policyNote(id: string, { settings, language }: PreparedContext): string | null {
  const note = settings.get(id)?.note;
  return note ? pickText(note, language) : null;
}

function headlineAndNoteOfList(id: string, context: PreparedContext): Pick<Notice, 'headline' | 'note'> {
  const { red, language, translate, now } = context;
  const service = context.nameOf(id);
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

function ownReasons(id: string, { own, language, translate }: PreparedContext): Reason[] {
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
