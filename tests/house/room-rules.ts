/** Whom a room may import besides itself. `types` only as `import type`; `rules` means every room of rules/. */
export interface RoomRule {
  imports: string[];
  types?: string[];
  packages?: string[];
}

export const roomRules: Record<string, RoomRule> = {
  'rules/zod.ts': { imports: [], packages: ['zod/mini'] },
  'rules/text': { imports: [] },
  'rules/hosts': { imports: ['rules/text'], packages: ['tldts'] },
  'rules/catalogue': { imports: ['rules/hosts', 'rules/text', 'rules/zod.ts'] },
  'rules/judge': { imports: ['rules/hosts', 'rules/text'], types: ['rules/catalogue'] },
  'rules/engines': { imports: ['rules/hosts', 'rules/text', 'rules/judge'], types: ['rules/catalogue'] },
  'rules/reply': { imports: ['rules/text'] },
  'rules/policy': {
    imports: ['rules/hosts', 'rules/text', 'rules/judge', 'rules/catalogue', 'rules/zod.ts'],
    packages: ['leven', 'xmlbuilder'],
  },
  'rules/browser-rules': {
    imports: ['rules/hosts', 'rules/text', 'rules/judge', 'rules/policy'],
    types: ['rules/catalogue'],
  },
  'rules/notice': {
    imports: ['rules/hosts', 'rules/text', 'rules/judge', 'rules/catalogue', 'rules/policy', 'rules/reply'],
    types: ['locales'],
  },
  'rules/links': { imports: ['rules/hosts', 'rules/text', 'rules/judge', 'rules/notice'], types: ['locales'] },
  'rules/snapshot': {
    imports: [
      'rules/hosts',
      'rules/text',
      'rules/judge',
      'rules/catalogue',
      'rules/engines',
      'rules/policy',
      'rules/browser-rules',
      'rules/notice',
      'rules/links',
    ],
    types: ['locales'],
  },
  'rules/meeting-room': { imports: ['rules/text', 'rules/reply'], types: ['rules/notice'] },
  'rules/guide': {
    imports: ['rules/text', 'rules/judge', 'rules/catalogue', 'rules/notice'],
    types: ['locales'],
  },
  'rules/help': { imports: ['rules/text', 'rules/catalogue', 'rules/guide'], types: ['locales'] },
  'rules/admin': {
    imports: [
      'rules/hosts',
      'rules/text',
      'rules/judge',
      'rules/catalogue',
      'rules/policy',
      'rules/browser-rules',
      'rules/notice',
      'rules/snapshot',
    ],
    types: ['locales'],
  },
  locales: { imports: [], types: ['rules'], packages: ['i18next'] },
  components: { imports: ['rules'], types: ['locales'], packages: ['preact', 'preact/hooks'] },
  platform: { imports: ['rules'], packages: ['wxt/browser'] },
  page: { imports: ['platform', 'rules', 'components'], packages: ['preact'] },
  background: { imports: ['platform', 'rules', 'locales'], packages: ['wxt/browser'] },
  'own-pages': {
    imports: ['platform', 'rules', 'components', 'locales'],
    packages: ['fflate', 'wxt/browser'],
  },
  entrypoints: {
    imports: ['background', 'page', 'own-pages', 'platform', 'components', 'rules', 'locales', 'assets'],
    packages: ['preact', 'wxt/browser', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
  cli: {
    imports: ['rules'],
    packages: [
      '@fullhuman/postcss-purgecss',
      'crx3/lib/crx3stream.js',
      'fflate',
      'postcss',
      'puppeteer-core',
      'selfsigned',
      'wxt',
      'xmlbuilder2',
      'yaml',
    ],
  },
};
