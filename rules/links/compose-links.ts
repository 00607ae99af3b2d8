import type { LinkLabels } from '../../locales/labels.ts';
import type { HostRule, Rules } from '../judge/rules.ts';
import type { Notice, NoticeSummary } from '../notice/notice.ts';
import type { NoticeContext } from '../notice/notice-context.ts';

/** What a webmail page needs to judge every link and to speak about it: one entry, read once. */
export interface LinkSnapshot {
  rules: Rules;
  /** By service; the reply is ready to send to the person who invited. */
  notices: Record<string, { summary: NoticeSummary; reply: string }>;
  labels: LinkLabels;
}

type LinksContext = Omit<NoticeContext, 'sender'> & {
  rules: Rules;
  notices: Record<string, Notice>;
  linkLabels: LinkLabels | null;
};

// Every webmail page reads them all. Clicks on what is left out still lead to banner or pause page.
const maxHosts = 5_000;

/** Null where no page's links are to be marked. `hosts` are those that speak, or are not meant below one that speaks. */
export function composeLinks(hosts: [string, HostRule[]][], context: LinksContext): LinkSnapshot | null {
  const { rules, notices, policy, linkLabels } = context;
  if (!policy.webmail?.length || linkLabels === null) return null;
  const speaks = (service: string) => Object.hasOwn(notices, service);
  return {
    rules: {
      hosts: Object.fromEntries(cataloguesFirst(hosts, context).slice(0, maxHosts)),
      approvals: rules.approvals,
      schemes: Object.fromEntries(Object.entries(rules.schemes).filter(([, service]) => speaks(service))),
      services: Object.fromEntries(
        Object.entries(rules.services)
          .filter(([id]) => speaks(id))
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

function cataloguesFirst(hosts: [string, HostRule[]][], { catalogue }: LinksContext): [string, HostRule[]][] {
  const isOwn = ([, group]: [string, HostRule[]]) =>
    group.every(({ service }) => service !== null && !Object.hasOwn(catalogue.services, service));
  return [...hosts.filter((entry) => !isOwn(entry)), ...hosts.filter(isOwn)];
}
