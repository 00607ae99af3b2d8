import type { Translate } from '../../locales/translate.ts';
import { findRedServices, serviceName } from '../catalogue/facts.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { type Address, readAddress } from '../hosts/address.ts';
import { formatHostPattern } from '../hosts/host-pattern.ts';
import { findHostRule, judge } from '../judge/judge.ts';
import type { Rules, Verdict } from '../judge/rules.ts';
import { compileRules } from '../policy/compile-rules.ts';
import type { Policy } from '../policy/model/schema.ts';
import { formatDate } from '../text/dates.ts';
import { pickText } from '../text/language.ts';
import { type ApprovalContext, explainApprovals } from './explain-approvals.ts';

export interface Explanation {
  outcome: 'nothing' | 'approved' | 'listed';
  headline: string;
  /** In the order in which the rules are applied. */
  steps: { label: string; text: string }[];
}

export interface ExplanationContext extends ApprovalContext {
  policy: Policy;
  catalogue: Catalogue;
}

/** What happens at an address, which rule decides, and who made that rule. */
export function explainVerdict(url: string, context: ExplanationContext): Explanation {
  const { policy, catalogue, translate, now } = context;
  const address = readAddress(url);
  const rules = compileRules(policy, catalogue);
  const verdict = judge(address, rules, now);
  const outcome = outcomeOf(verdict);
  if (address.kind === 'unreadable') return { outcome, headline: translate('admin.try.unreadable'), steps: [] };
  const exclusion = address.kind === 'web' ? findExclusion(rules.hosts, address) : null;
  const steps = [
    step('address', describeAddress(address, translate)),
    step('approval', address.kind === 'web' ? explainApprovals(address.host, context) : null),
    step('rule', verdict.kind === 'listed' ? verdict.rule : null),
    step('excluded', exclusion && translate('admin.try.excludedBy', { pattern: exclusion })),
    step('service', 'service' in verdict ? `${nameOf(verdict.service, context)} (${verdict.service})` : null),
    step('level', verdict.kind === 'listed' ? translate(`admin.level.${verdict.level}`) : null),
    step('origin', explainOrigin(verdict, context)),
    step('role', verdict.kind === 'listed' ? translate(`admin.role.${verdict.role ?? 'none'}`) : null),
  ];
  return { outcome, headline: headlineOf(verdict, context), steps: steps.flatMap((one) => one ?? []) };

  function step(label: StepLabel, text: string | null): { label: string; text: string } | null {
    return text === null ? null : { label: translate(`admin.step.${label}`), text };
  }
}

type StepLabel = 'address' | 'approval' | 'rule' | 'excluded' | 'service' | 'level' | 'origin' | 'role';

function outcomeOf(verdict: Verdict): Explanation['outcome'] {
  if (verdict.kind === 'approved') return 'approved';
  return verdict.kind === 'listed' && verdict.level !== 'off' ? 'listed' : 'nothing';
}

function headlineOf(verdict: Verdict, context: ExplanationContext): string {
  const { translate } = context;
  if (verdict.kind === 'unreadable' || verdict.kind === 'unlisted') return translate('admin.try.unlisted');
  const service = nameOf(verdict.service, context);
  if (verdict.kind === 'approved') return translate('admin.try.approved', { service });
  return translate(`admin.outcome.${verdict.level}`, { service });
}

function describeAddress(address: Exclude<Address, { kind: 'unreadable' }>, translate: Translate): string {
  if (address.kind === 'launch') return translate('admin.try.scheme', { scheme: address.scheme });
  return `${address.host}${address.path}`;
}

function nameOf(id: string, { policy, catalogue }: ExplanationContext): string {
  return serviceName(id, catalogue, policy.customServices) ?? id;
}

function explainOrigin(verdict: Verdict, { catalogue, language, translate }: ExplanationContext): string | null {
  if (verdict.kind !== 'listed') return null;
  const said = translate(`admin.levelOrigin.${verdict.origin}`, { service: verdict.service });
  const red = findRedServices(catalogue).get(verdict.service);
  if (verdict.origin !== 'catalogue' && verdict.origin !== 'level') return said;
  if (!red) return verdict.origin === 'catalogue' ? translate('admin.try.notRated') : said;
  const values = {
    authority: pickText(red.authority, language),
    title: red.title,
    date: formatDate(red.date, language),
  };
  return `${said} ${translate('admin.try.rated', values)}`;
}

/** The pattern of the catalogue that says "this host is the vendor's, but not the product". */
function findExclusion(hosts: Rules['hosts'], address: { host: string; path: string }): string | null {
  const found = findHostRule(hosts, address.host, address.path);
  if (!found || found.rule.service !== null) return null;
  return formatHostPattern({ ...found.rule, host: found.host });
}
