import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import { levels } from '../../../rules/judge/rules.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';

/** Policies whose network rules differ in every way: levels, approvals, own services, exclusions, paths. */
export function testPolicies(catalogue: Catalogue): Record<string, Policy> {
  const ids = Object.keys(catalogue.services);
  const pathOnly = ids.filter((id) => catalogue.services[id]?.hosts.every((host) => host.includes('/')));
  return {
    'everything is blocked': { mode: 'allowlist', level: 'block' },
    'every level in turn': {
      services: ids.map((id, index) => ({ id, level: levels[index % levels.length] ?? 'off' })),
    },
    'the other way round': {
      services: ids.map((id, index) => ({ id, level: levels[(index * 2 + 3) % levels.length] ?? 'off' })),
    },
    'only services of some paths': { services: pathOnly.map((id) => ({ id, level: 'block' })) },
    'approvals of a host, of hosts below, and of yesterday': {
      mode: 'allowlist',
      level: 'acknowledge',
      approvals: [
        { service: 'zoom', hosts: ['kreis.zoom.us', '*.amt.zoom.us'] },
        { service: 'zoom', hosts: ['alt.zoom.us', '*.alt.zoom.us'], validUntil: '2026-11-23' },
        { service: 'zoom', hosts: ['heute.zoom.us'], validUntil: '2026-11-24' },
        { service: 'webex', hosts: ['*.webex.com'] },
        { service: 'discord', hosts: ['discord.com'] },
      ],
    },
    'own services at the catalogue’s hosts': {
      services: [
        { id: 'zoom', level: 'acknowledge' },
        { id: 'webex', level: 'off' },
        { id: 'jitsi-meet', level: 'inform' },
        { id: 'whereby', level: 'block' },
      ],
      customServices: [
        { id: 'secret', name: 'Secret', hosts: ['geheim.zoom.us', '*.support.zoom.us'], level: 'block' },
        { id: 'calm', name: 'Calm', hosts: ['*.training.zoom.us', 'zoom.com'], level: 'inform' },
        { id: 'rooms', name: 'Rooms', hosts: ['rooms.webex.com', '*.a.rooms.webex.com'], level: 'reason' },
        { id: 'same', name: 'Same', hosts: ['whereby.com'], level: 'off' },
        {
          id: 'local',
          name: 'Local',
          hosts: ['konferenz', 'müller.example', '*.a.b.c.d.e.f.example'],
          level: 'block',
        },
      ],
      approvals: [{ service: 'zoom', hosts: ['a.geheim.zoom.us'] }],
    },
  };
}
