import { readAddress } from '../../../rules/hosts/address.ts';
import { judge } from '../../../rules/judge/judge.ts';
import type { Approval, HostRule, Rules } from '../../../rules/judge/rules.ts';

export function hostRule(service: string | null, below = false, path = ''): HostRule {
  return { service, below, path };
}

export function approval(service: string, validUntil: string | null = null): Approval {
  return { service, serviceName: service, decidedBy: null, decidedOn: null, validUntil };
}

/** A service for each kind of pattern: whole domain, path, shared domain, IDN, and excluded hosts of the vendor. */
export const sampleRules: Rules = {
  hosts: {
    'zoom.us': [hostRule('zoom'), hostRule('zoom', true)],
    'support.zoom.us': [hostRule(null)],
    'dev.zoom.us': [hostRule(null), hostRule(null, true)],
    'meet.google.com': [hostRule('google-meet')],
    'whatsapp.com': [hostRule('whatsapp', false, '/call')],
    'xn--mller-kva.example': [hostRule('mueller'), hostRule('mueller', true)],
  },
  approvals: {
    'kreis.zoom.us': [{ below: false, approval: approval('zoom') }],
  },
  schemes: { zoommtg: 'zoom', msteams: 'ms-teams' },
  services: {
    zoom: {
      level: 'acknowledge',
      origin: 'level',
      shapes: [
        { path: '/j/{digits}', role: 'join' },
        { path: '/start', role: 'start' },
      ],
      schemes: ['zoommtg'],
      webClient: null,
    },
    'google-meet': { level: 'inform', origin: 'catalogue', shapes: [], schemes: [], webClient: null },
    'ms-teams': { level: 'inform', origin: 'catalogue', shapes: [], schemes: [], webClient: null },
    whatsapp: { level: 'off', origin: 'catalogue', shapes: [], schemes: [], webClient: null },
    mueller: { level: 'inform', origin: 'catalogue', shapes: [], schemes: [], webClient: null },
  },
};

export const judgeUrl = (url: string, rules: Rules, now: Date) => judge(readAddress(url), rules, now);
