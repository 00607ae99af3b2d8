import { expect, it } from 'vitest';
import { groupTools } from '../../../rules/guide/tools.ts';

it('groupTools keeps only categories that have tools, and sorts these', () => {
  const tool = (name: string, category: 'chat' | 'forms') => ({
    name,
    category,
    website: 'https://tool.example',
    websiteVerified: true,
    licence: 'MIT',
    note: null,
    sources: [],
    verified: 'R' as const,
    confidence: 'high' as const,
  });
  const tools = { z: tool('Zulip', 'chat'), m: tool('Mattermost', 'chat'), f: tool('Formulare', 'forms') };
  expect(groupTools({ tools }).map(({ category, tools: group }) => [category, group.map(({ id }) => id)])).toEqual(
    [
      ['forms', ['f']],
      ['chat', ['m', 'z']],
    ],
  );
});
