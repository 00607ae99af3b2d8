import type { AdminLanguage } from '../../text/language.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { nativeClientSection, readmeSections, readmeTitles, type Section } from './words/readme.ts';

/** Which file goes where, step by step, for exactly these files. */
export function writeReadme(files: readonly Artefact[], deployment: Deployment, language: AdminLanguage): string {
  const words = readmeTitles[language];
  const blocks = deployment.blockedSchemes.length > 0;
  const sections = [...readmeSections[language](deployment), ...(blocks ? [nativeClientSection[language]] : [])];
  return [
    `# ${words.title}`,
    words.intro,
    ...(isPlaceholder(deployment) ? [words.placeholder] : []),
    describeIds(deployment, language),
    `## ${words.files}`,
    [`| ${words.file} | ${words.goesTo} |`, '|---|---|', ...files.map((file) => writeRow(file, language))].join(
      '\n',
    ),
    ...sections.map(writeSection),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** `.example` exists nowhere: nobody can download from there. */
export const isPlaceholder = ({ updateUrl, xpiUrl }: Pick<Deployment, 'updateUrl' | 'xpiUrl'>): boolean =>
  [updateUrl, xpiUrl].some((address) => /^https?:\/\/[^/]*\.example(\/|$)/.test(address));

function describeIds({ extensionId, geckoId, updateUrl, xpiUrl }: Deployment, language: AdminLanguage): string {
  const { ids } = readmeTitles[language];
  return [
    `- ${ids.extension}: \`${extensionId}\``,
    `- ${ids.update}: ${updateUrl}`,
    `- ${ids.gecko}: \`${geckoId}\``,
    `- ${ids.xpi}: ${xpiUrl}`,
  ].join('\n');
}

const writeRow = ({ path, goesTo }: Artefact, language: AdminLanguage): string =>
  `| \`${path}\` | ${goesTo[language]} |`;

const writeSection = ({ title, steps }: Section): string =>
  `## ${title}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`;
