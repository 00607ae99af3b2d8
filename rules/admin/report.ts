import type { Translate } from '../../locales/translate.ts';
import { formatDate, formatMoment } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { describeApprovalEnd } from './approval-ends.ts';
import type { Diagnosis } from './diagnosis.ts';

const signs = { good: '✓', notice: '!', bad: '✗' } as const;
const maxValueLength = 300;

/** Markdown for a ticket of the help desk. It contains no address that anybody visited. */
export function writeReport(diagnosis: Diagnosis, translate: Translate, language: Language, now: Date): string {
  const { checks, keys, findings, approvals, missingHosts } = diagnosis;
  return [
    `# ${translate('admin.report.title')}`,
    translate('admin.report.written', { moment: formatMoment(now.toISOString(), language) }),
    section(
      translate('admin.diagnose.state'),
      checks.map(({ state, text }) => `${signs[state]} ${text}`),
    ),
    section(translate('admin.diagnose.versions'), listVersions(diagnosis, translate, language)),
    section(
      translate('admin.diagnose.findings'),
      findings.map(({ pointer, severity, sentence, expected, found }) =>
        translate('admin.report.finding', {
          severity: translate(`admin.severity.${severity}`),
          sentence,
          pointer: pointer || '/',
          expected,
          found,
        }),
      ),
    ),
    section(
      translate('admin.diagnose.approvals'),
      approvals.map((approval) => describeApprovalEnd(approval, translate, language)),
    ),
    section(
      translate('admin.diagnose.permissions'),
      missingHosts.map(({ key, pattern }) => `${pattern} (${key})`),
    ),
    section(
      translate('admin.diagnose.keys'),
      keys.map(({ key, origin, value }) => `${key}: ${shorten(value)} [${translate(`admin.origin.${origin}`)}]`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Used by the report and by the page. */
export function listVersions({ facts, catalogue }: Diagnosis, translate: Translate, language: Language): string[] {
  const { registration, networkRules, origins } = facts;
  return [
    translate('admin.version.extension', { version: facts.extensionVersion }),
    translate('admin.version.catalogue', { ...catalogue, date: formatDate(catalogue.date, language) }),
    translate('admin.version.browser', { browser: facts.browser }),
    translate('admin.version.registration', {
      matches: registration?.matches.length ?? 0,
      excluded: registration?.excludeMatches.length ?? 0,
    }),
    translate('admin.version.rules', networkRules),
    translate('admin.version.origins', { count: origins.length }),
  ];
}

function section(title: string, lines: string[]): string {
  return lines.length ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

/** A logo would fill a page with letters. */
function shorten(value: string | null): string {
  if (value === null) return '–';
  const short = value.replace(/data:image\/[^"]{40,}/g, 'data:image/…');
  return short.length > maxValueLength ? `${short.slice(0, maxValueLength)}…` : short;
}
