import type { BannerLabels } from '../../locales/labels.ts';
import { composeAlternatives, hasChosenAlternatives } from '../notice/compose-alternatives.ts';
import type { Choices, Contact, SnapshotHeader, Waiting } from '../notice/notice.ts';
import type { NoticeContext } from '../notice/notice-context.ts';
import { type Policy, policyDefaults } from '../policy/model/schema.ts';
import { formatDate } from '../text/dates.ts';
import { type Language, pickText } from '../text/language.ts';

export interface HeaderContext extends NoticeContext {
  labels: BannerLabels;
  findings: { errors: number; warnings: number };
  waiting: Waiting[];
}

export function composeHeader(context: HeaderContext): SnapshotHeader {
  const { policy, catalogue, sender, language, labels, findings, waiting } = context;
  return {
    language,
    sender,
    alternatives: composeAlternatives(context),
    areAlternativesApproved: hasChosenAlternatives(policy),
    contact: readContact(policy),
    links: (policy.links ?? []).map(({ title, url }) => ({ title: pickText(title, language), url })),
    replies: policy.replies ?? null,
    catalogue: { version: catalogue.about.version, date: formatDate(catalogue.about.date, language) },
    policy: { kind: Object.keys(policy).length ? 'managed' : 'none', ...findings },
    choices: readChoices(policy, language),
    waiting,
    labels,
  };
}

function readChoices(policy: Policy, language: Language): Choices {
  const { snoozeDays, privateUse, passageMinutes, reasons = [] } = { ...policyDefaults, ...policy };
  return { snoozeDays, privateUse, passageMinutes, reasons: reasons.map((reason) => pickText(reason, language)) };
}

function readContact({ organisation }: Policy): Contact | null {
  const contact = organisation?.contact;
  if (!contact) return null;
  const { name = null, email = null, phone = null, url = null } = contact;
  return { name, email, phone, url };
}
