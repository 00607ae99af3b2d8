import type { Source } from '../../rules/catalogue/claim-schema.ts';
import { isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import type { Service } from '../../rules/catalogue/service-schema.ts';
import type { TaskSection } from './task.ts';

export function listServiceTasks({ services }: Pick<Catalogue, 'services'>): TaskSection {
  const tasks = Object.entries(services)
    .filter(([, { confidence }]) => confidence === 'low')
    .map(([id, service]) => ({
      record: `services/${id}.yaml`,
      state: service.confidence,
      check: writeCheck(service),
      where: service.examples.match.map((url) => `as \`${url}\``),
    }));
  return { title: 'Services whose addresses are uncertain', tasks };
}

function writeCheck({ name, vendor, hosts, retired }: Service): string {
  const ended = retired ? ` Did it end${retired.year ? ` in ${retired.year}` : ''}?` : '';
  return `Do meetings of ${name} (${vendor.name}) run at ${hosts.join(', ') || 'no host of its own'}?${ended}`;
}

/** Sources without an address, and those that nobody has read. */
export function listSourceTasks({ sources }: Pick<Catalogue, 'sources'>): TaskSection {
  const tasks = Object.entries(sources)
    .filter(([, source]) => source.url === null || source.verified === 'C' || !isShownAsFact(source))
    .map(([id, source]) => ({
      record: `sources/${id}.yaml`,
      state: `${source.verified}, ${source.confidence}`,
      check: `${source.url ? 'Read it' : 'Find its address and read it'}: “${source.title}” (${source.publisher}, ${source.date ?? 'date unknown'}).`,
      where: listAddresses(source),
    }));
  return { title: 'Sources that nobody has read, or without an address', tasks };
}

function listAddresses({ url, copies, via }: Source): string[] {
  const addresses = [
    ...(url ? [`<${url}>`] : []),
    ...copies.map((copy) => `Copy at ${copy.publisher}: <${copy.url}>`),
  ];
  return via ? [...addresses, `Cited by: ${via}`] : addresses;
}

export function listToolTasks({ tools }: Pick<Catalogue, 'tools'>): TaskSection {
  const tasks = Object.entries(tools)
    .filter(([, { websiteVerified }]) => !websiteVerified)
    .map(([id, { name, licence, website, verified, confidence }]) => ({
      record: `tools/${id}.yaml`,
      state: `${verified}, ${confidence}`,
      check: `Is this the website of ${name}, and is its licence ${licence}? Then set websiteVerified to true.`,
      where: [`<${website}>`],
    }));
  return { title: 'Tools whose website nobody has opened', tasks };
}
