import type { Translate } from '../../locales/translate.ts';
import { listMissingHosts } from '../browser-rules/permissions.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { compileRules } from '../policy/compile-rules.ts';
import type { Finding } from '../policy/findings/finding.ts';
import { sayFinding } from '../policy/findings/say-finding.ts';
import { parsePolicy } from '../policy/read/parse-policy.ts';
import { localDay } from '../text/dates.ts';
import { type Language, localeOf } from '../text/language.ts';
import { listApprovalEnds } from './approval-ends.ts';
import { composeChecks } from './checks.ts';
import type { Diagnosis, MachineFacts } from './diagnosis.ts';
import { listEffectiveKeys } from './effective-keys.ts';

interface DiagnosisContext {
  facts: MachineFacts;
  catalogue: Catalogue;
  language: Language;
  translate: Translate;
  now: Date;
}

/** Turns the facts of a machine into the answers the help desk needs. */
export function composeDiagnosis({ facts, catalogue, language, translate, now }: DiagnosisContext): Diagnosis {
  const { policy, findings } = parsePolicy(facts.applied?.raw, catalogue);
  const approvals = listApprovalEnds(policy.approvals ?? [], localDay(now));
  const missingHosts = listMissingHosts(policy, facts.origins);
  const levels = Object.values(compileRules(policy, catalogue).services).map(({ level }) => level);
  const services = {
    listed: levels.filter((level) => level !== 'off').length,
    paused: levels.filter((level) => level !== 'off' && level !== 'inform').length,
  };
  return {
    checks: composeChecks({ facts, findings, approvals, missingHosts, services, translate, language }),
    keys: listEffectiveKeys(policy, findings),
    findings: errorsFirst(findings).map((finding) => ({
      ...finding,
      sentence: sayFinding(finding, localeOf(language)),
    })),
    approvals,
    missingHosts,
    facts,
    catalogue: { version: catalogue.about.version, date: catalogue.about.date },
  };
}

const errorsFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
