import type { LinkLabels } from '../../locales/labels.ts';
import type { HostRule, Rules } from '../judge/rules.ts';
import type { Notice, NoticeSummary } from '../notice/notice.ts';
import type { NoticeContext } from '../notice/notice-context.ts';

/** What a webmail page needs to judge its links and say something about them: one entry, read once. */
export interface LinkSnapshot {
  rules: Rules;
  /** By service; the reply to the person who sent the invitation is ready to send. */
  notices: Record<string, { summary: NoticeSummary; reply: string }>;
  labels: LinkLabels;
}

type LinksContext = Omit<NoticeContext, 'sender'> & {
  rules: Rules;
  notices: Record<string, Notice>;
  linkLabels: LinkLabels | null;
};

// Every webmail page reads them all. Links beyond the limit still lead to banner or pause page.
const maxHosts = 5_000;

/** Null if no links are to be marked. `hosts` are the listed ones, and the excluded ones below those. */
export function composeLinks(hosts: [string, HostRule[]][], context: LinksContext): LinkSnapshot | null {
  const { rules, notices, policy, linkLabels } = context;
  if (!policy.webmail?.length || linkLabels === null) return null;
  const isListed = (service: string) => Object.hasOwn(notices, service);
  return {
    rules: {
      hosts: Object.fromEntries(catalogueFirst(hosts, context).slice(0, maxHosts)),
      approvals: rules.approvals,
      schemes: Object.fromEntries(Object.entries(rules.schemes).filter(([, service]) => isListed(service))),
      services: Object.fromEntries(
        Object.entries(rules.services)
          .filter(([id]) => isListed(id))
          .map(([id, rule]) => [id, { ...rule, shapes: [] }]),
      ),
    },
    notices: Object.fromEntries(
      Object.entries(notices).map(([id, { service, level, headline, signature, reply }]) => [
        id,
        { summary: { service, level, headline, signature }, reply },
      ]),
    ),
    labels: linkLabels,
  };
}

function catalogueFirst(hosts: [string, HostRule[]][], { catalogue }: LinksContext): [string, HostRule[]][] {
  const isOwn = ([, group]: [string, HostRule[]]) =>
    group.every(({ service }) => service !== null && !Object.hasOwn(catalogue.services, service));
  return [...hosts.filter((entry) => !isOwn(entry)), ...hosts.filter(isOwn)];
}
