/**
 * What breaks a rule today. The tests hold it to exactly this: nothing is added, and what is repaired is deleted here.
 */

export const crossingImports = [
  'components/admin/build/PreviewPanel.tsx → locales/labels.ts',
  'components/admin/build/PreviewPanel.tsx → locales/translate.ts',
  'own-pages/active-tab.ts → page/messages.ts',
  'own-pages/show-pause.tsx → background/passages.ts',
  'own-pages/show-pause.tsx → preact',
  'rules/engines/engine-pages.ts → types of rules/policy/schema.ts',
  'rules/hosts/address.ts → types of rules/catalogue/schema.ts',
  'rules/hosts/url-shape.ts → types of rules/catalogue/schema.ts',
];

/** Runs on every page and is kept small without the polyfill that platform/ brings (decision 9). */
export const ownMessages = ['entrypoints/engine.ts'];

/** Loaded by scripts in pages. */
export const pageCatalogue = ['rules/catalogue/facts.ts'];

export const fileCircles: string[] = [];

export const roomCircles: string[] = [];

export const sharedNames = [
  'Options: cli/package/read-options.ts, cli/policy/options.ts',
  'RecordKind: cli/build/write-record-schemas.ts, cli/new-record/create-record.ts',
  'readOptions: cli/package/read-options.ts, cli/policy/options.ts',
  'readPolicyFile: cli/policy/read-policy-file.ts, rules/admin/policy-file.ts',
  'recordKinds: cli/build/write-record-schemas.ts, cli/new-record/create-record.ts',
];

export const untestedRooms: string[] = [];
