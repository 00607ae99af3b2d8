import type { Catalogue, Service } from '../../rules/catalogue/schema.ts';
import type { Section } from './task.ts';

export function listServiceTasks({ services }: Pick<Catalogue, 'services'>): Section {
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
