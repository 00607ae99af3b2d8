import type { Signature } from '../catalogue/schema.ts';
import type { EngineMarks } from '../judge/judge-engine.ts';
import type { OverviewWorld } from './compose-overview.ts';
import type { Notice } from './notice.ts';

/** What is needed to recognise engines on unknown hosts, and what is then said. Absent unless the policy wants it. */
export interface EngineSnapshot {
  marks: EngineMarks[];
  /** By engine. The host takes the place of `hostPlace` in the headline. */
  notices: Record<string, Notice>;
}

const hostPlace = '{host}';

// What a content script cannot see, and weak signs, which tell nothing, are left out.
const isOfUse = ({ kind, strength }: Signature) => kind !== 'global' && kind !== 'text' && strength !== 'weak';

/** Null unless the policy wants engines to be recognised. */
export function composeEngines(world: OverviewWorld): EngineSnapshot | null {
  const { policy, catalogue } = world;
  if (!policy.detectEngines) return null;
  const engines = Object.entries(catalogue.engines);
  return {
    marks: engines.map(([id, { shapes, signatures }]) => ({
      id,
      shapes,
      signatures: signatures.filter(isOfUse),
    })),
    notices: Object.fromEntries(engines.map(([id]) => [id, composeNotice(id, world)])),
  };
}

/** The notice about one engine as found on a host. */
export function noticeOnHost(notice: Notice, host: string): Notice {
  return { ...notice, headline: notice.headline.replace(hostPlace, () => host) };
}

function composeNotice(id: string, { catalogue, sender, translate }: OverviewWorld): Notice {
  const engine = catalogue.engines[id];
  // People know the product, not the name of its front end.
  const product = engine?.service ? catalogue.services[engine.service]?.name : undefined;
  const name = product ?? engine?.name ?? id;
  const key = sender.kind === 'organisation' ? 'engine.headline' : 'engine.headlineList';
  return {
    service: { id: engine?.service ?? id, name },
    level: 'inform',
    headline: translate(key, { engine: name, host: hostPlace }),
    note: translate('engine.note', { engine: name }),
    reasons: [],
    furtherReasons: 0,
    isNetworkOnly: false,
    signature: id,
    reply: '',
  };
}
