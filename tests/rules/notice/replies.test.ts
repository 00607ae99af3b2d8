import { describe, expect, it } from 'vitest';
import { createReplyComposer } from '../../../rules/notice/replies.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import type { Language } from '../../../rules/text/language.ts';
import { noticeContext } from './sample.ts';

const reply = (policy: Policy, language: Language = 'de') =>
  createReplyComposer(noticeContext({ policy, language }))('Zoom');

const county: Policy = { organisation: { name: 'Kreis' } };
const chosen: Policy = {
  ...county,
  alternatives: [{ id: 'alpha' }, { id: 'beta', startUrl: 'https://meet.example/', recommended: true }],
};

describe('a reply ready to send', () => {
  it.each<[what: string, policy: Policy, language: Language, parts: string[], missing: string[]]>([
    [
      'names the service, and proposes nothing that nobody chose',
      county,
      'de',
      ['Zoom', 'nicht freigegeben'],
      ['Beta', 'Alpha', 'http'],
    ],
    ['proposes what is recommended, with its room', chosen, 'de', ['Beta', 'https://meet.example/'], ['Alpha']],
    ['claims no decision if nobody decided', {}, 'de', ['Zoom'], ['nicht freigegeben']],
    ['is in English for English readers', chosen, 'en', ['Zoom', 'Beta'], ['Guten Tag']],
    ['is in plain German for readers of Leichte Sprache', chosen, 'de-simple', ['Guten Tag', 'Beta'], []],
    [
      'is the organisation’s own',
      { ...chosen, replies: { formal: { de: 'Kein {service}: {link}' } } },
      'de',
      ['Kein Zoom: https://meet.example/'],
      ['Guten Tag'],
    ],
  ])('%s', (_what, policy, language, parts, missing) => {
    const text = reply(policy, language);
    for (const part of parts) expect(text).toContain(part);
    for (const part of missing) expect(text).not.toContain(part);
    expect(text).not.toMatch(/[{}]/);
  });
});
