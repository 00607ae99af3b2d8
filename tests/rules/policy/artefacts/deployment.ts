import type { Artefact, Deployment } from '../../../../rules/policy/artefacts/deployment.ts';

export const deployment: Deployment = {
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  geckoId: 'konferenzlotse@konferenzlotse',
  updateUrl: 'https://intranet.kreis.example/update.xml',
  xpiUrl: 'https://intranet.kreis.example/konferenzlotse.xpi',
  blockedSchemes: [],
};

export const withSchemes: Deployment = { ...deployment, blockedSchemes: ['zoommtg', 'zoomus'] };

export function textOf(artefacts: readonly Artefact[], path: string): string {
  const content = artefacts.find((artefact) => artefact.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`${path} is no text among the artefacts`);
  return content;
}
