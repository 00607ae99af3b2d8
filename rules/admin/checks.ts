import type { Translate } from '../../locales/translate.ts';
import type { MissingHost } from '../browser-rules/permissions.ts';
import type { Finding } from '../policy/findings/finding.ts';
import { formatMoment } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import type { ApprovalEnd } from './approval-ends.ts';
import type { Check, MachineFacts } from './diagnosis.ts';

export interface CheckContext {
  facts: MachineFacts;
  findings: readonly Finding[];
  approvals: readonly ApprovalEnd[];
  missingHosts: readonly MissingHost[];
  /** Number of services with a banner or more, and with a pause page. */
  services: { listed: number; paused: number };
  translate: Translate;
  language: Language;
}

export function composeChecks(context: CheckContext): Check[] {
  return [
    checkPolicy(context),
    checkApplied(context),
    checkFindings(context),
    checkApprovals(context),
    checkRegistration(context),
    checkNetworkRules(context),
    checkPermissions(context),
    checkWaiting(context),
    checkStore(context),
  ].flatMap((check) => check ?? []);
}

function checkApplied({ facts, translate, language }: CheckContext): Check | null {
  if (facts.failures.length === 0) return null;
  const sentences = facts.failures.map(({ at, sink, reason }) =>
    translate(`admin.check.failed.${sink}`, { moment: formatMoment(at, language), reason }),
  );
  return { id: 'applied', state: 'bad', text: [...sentences, translate('admin.check.retry')].join(' ') };
}

function checkFindings({ facts, findings, translate }: CheckContext): Check | null {
  if (!facts.applied) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const id = 'findings';
  if (errors) return { id, state: 'bad', text: translate('admin.check.errors', { count: errors }) };
  if (warnings) return { id, state: 'notice', text: translate('admin.check.warnings', { count: warnings }) };
  return { id, state: 'good', text: translate('admin.check.clean') };
}

function checkApprovals({ approvals, translate }: CheckContext): Check | null {
  const ended = approvals.filter(({ state }) => state === 'ended').length;
  const id = 'approvals';
  if (ended) return { id, state: 'bad', text: translate('admin.check.ended', { count: ended }) };
  if (approvals.length === 0) return null;
  return { id, state: 'notice', text: translate('admin.check.ending', { count: approvals.length }) };
}

function checkRegistration({ facts, services, translate }: CheckContext): Check {
  const count = facts.registration?.matches.length ?? 0;
  const id = 'registration';
  if (count) return { id, state: 'good', text: translate('admin.check.registered', { count }) };
  if (services.listed) return { id, state: 'bad', text: translate('admin.check.notRegistered') };
  return { id, state: 'notice', text: translate('admin.check.nothingListed') };
}

function checkNetworkRules({ facts, services, translate }: CheckContext): Check {
  const { lasting, session } = facts.networkRules;
  const id = 'network-rules';
  const count = lasting + session;
  if (services.paused && count === 0) return { id, state: 'bad', text: translate('admin.check.rulesMissing') };
  if (!services.paused) return { id, state: 'good', text: translate('admin.check.rulesNone') };
  return { id, state: 'good', text: translate('admin.check.rules', { lasting, session }) };
}

function checkPermissions({ missingHosts, translate }: CheckContext): Check {
  const count = missingHosts.length;
  const id = 'permissions';
  if (count) return { id, state: 'bad', text: translate('admin.check.missing', { count }) };
  return { id, state: 'good', text: translate('admin.check.permitted') };
}

/** Employees are not told: they could do nothing about it. */
function checkWaiting({ facts, translate }: CheckContext): Check | null {
  const waiting = facts.header?.waiting ?? [];
  if (waiting.length === 0) return null;
  const ways = waiting.map((key) => translate(`admin.check.waiting.${key}`));
  return { id: 'waiting', state: 'bad', text: ways.join(' ') };
}

function checkStore({ facts, translate, language }: CheckContext): Check | null {
  if (!facts.repaired) return null;
  const { at, entries } = facts.repaired;
  const values = { moment: formatMoment(at, language), entries: entries.join(', ') };
  return { id: 'store', state: 'notice', text: translate('admin.check.repaired', values) };
}

/** Whether the policy arrived, when, and whether the browser has a newer one. */
function checkPolicy({ facts, translate, language }: CheckContext): Check {
  const { managed, applied } = facts;
  const id = 'policy';
  const since = applied ? formatMoment(applied.receivedAt, language) : '';
  if (!applied) {
    if (managed.kind === 'delivered') return { id, state: 'bad', text: translate('admin.check.notApplied') };
    if (managed.kind === 'pending' || managed.kind === 'unreadable')
      return { id, state: 'notice', text: translate('admin.check.pending') };
    return { id, state: 'notice', text: translate('admin.check.none') };
  }
  if (managed.kind === 'delivered' && !isSame(managed.raw, applied.raw))
    return { id, state: 'bad', text: translate('admin.check.outdated', { since }) };
  if (managed.kind === 'empty' || managed.kind === 'absent')
    return { id, state: 'notice', text: translate('admin.check.remembered', { since }) };
  return { id, state: 'good', text: translate('admin.check.arrived', { since }) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
