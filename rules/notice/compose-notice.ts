import type { Translate } from '../../locales/translate.ts';
import { findRedServices } from '../catalogue/find-red-services.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Level } from '../judge/rules.ts';
import type { Policy } from '../policy/schema.ts';
import { composeDefaultReply } from './compose-default-reply.ts';
import { composeReasons } from './compose-reasons.ts';
import { formatDate } from './format-date.ts';
import { fullYearsSince } from './full-years-since.ts';
import type { Language } from './language.ts';
import type { Notice, Reason, Sender } from './notice.ts';
import { pickText } from './pick-text.ts';
import { signFacts } from './sign-facts.ts';

export interface NoticeWorld {
  policy: Policy;
  catalogue: Catalogue;
  sender: Sender;
  language: Language;
  translate: Translate;
  now: Date;
}

/** More would make the banner a wall of text; the guide shows the rest. */
const reasonsInBanner = 3;

/** What banner, pause page and popup say about one service at its level. */
export function composeNotice(id: string, level: Level, world: NoticeWorld): Omit<Notice, 'isNetworkOnly'> {
  const reasons = [...ownReasons(id, world), ...composeReasons(id, world)];
  return {
    service: { id, name: serviceName(id, world) },
    level,
    ...lead(id, world),
    reasons: reasons.slice(0, reasonsInBanner),
    furtherReasons: Math.max(0, reasons.length - reasonsInBanner),
    signature: signFacts([level, policyNote(id, world), reasons]),
    reply: composeDefaultReply(serviceName(id, world), world),
  };
}

function serviceName(id: string, { policy, catalogue }: NoticeWorld): string {
  return catalogue.services[id]?.name ?? policy.customServices?.find((service) => service.id === id)?.name ?? id;
}

function lead(id: string, world: NoticeWorld): Pick<Notice, 'headline' | 'note'> {
  const { sender, translate } = world;
  const service = serviceName(id, world);
  if (sender.kind === 'list') return leadOfList(id, world);
  return { headline: translate('notice.headline', { service }), note: policyNote(id, world) };
}

function policyNote(id: string, { policy, language }: NoticeWorld): string | null {
  const note = policy.services?.find((entry) => entry.id === id)?.note;
  return note ? pickText(note, language) : null;
}

function leadOfList(id: string, world: NoticeWorld): Pick<Notice, 'headline' | 'note'> {
  const { catalogue, language, translate, now } = world;
  const service = serviceName(id, world);
  const assessment = findRedServices(catalogue).get(id);
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

function ownReasons(id: string, { policy, language, translate }: NoticeWorld): Reason[] {
  const texts = policy.customServices?.find((service) => service.id === id)?.reasons ?? [];
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
