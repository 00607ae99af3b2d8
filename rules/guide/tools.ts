import type { Tool } from '../catalogue/alternative-schema.ts';
import type { Catalogue } from '../catalogue/schema.ts';

export type ToolCategory = Tool['category'];

const order: ToolCategory[] = [
  'documents',
  'whiteboard',
  'scheduling',
  'forms',
  'file-transfer',
  'chat',
  'project-boards',
];

export function groupTools({
  tools,
}: Pick<Catalogue, 'tools'>): { category: ToolCategory; tools: { id: string; tool: Tool }[] }[] {
  const all = Object.entries(tools)
    .map(([id, tool]) => ({ id, tool }))
    .sort((a, b) => a.tool.name.localeCompare(b.tool.name));
  return order
    .map((category) => ({ category, tools: all.filter(({ tool }) => tool.category === category) }))
    .filter((group) => group.tools.length > 0);
}
