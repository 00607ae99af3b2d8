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
  'rules/reply/compose-reply.ts → types of rules/notice/notice.ts',
];

/** Runs on every page and is kept small without the polyfill that platform/ brings (decision 9). */
export const ownMessages = ['entrypoints/engine.ts'];

/** Loaded by scripts in pages. */
export const pageCatalogue = ['rules/catalogue/facts.ts'];

export const fileCircles = [
  'components/admin/AdminPage.tsx → components/admin/build/BuildPanel.tsx → components/admin/AdminPage.tsx',
  'components/admin/build/MemberEditors.tsx → components/admin/build/ValueEditor.tsx → components/admin/build/MemberEditors.tsx',
  'components/banner/Banner.tsx → components/banner/BannerActions.tsx → components/banner/Banner.tsx',
  'components/guide/ChecklistActions.tsx → components/guide/ChecklistPanel.tsx → components/guide/ChecklistActions.tsx',
  'components/pause/PauseContinue.tsx → components/pause/PausePage.tsx → components/pause/PauseContinue.tsx',
  'components/popup/Popup.tsx → components/popup/PopupVerdict.tsx → components/popup/Popup.tsx',
  'rules/admin/explain-approvals.ts → rules/admin/explain-verdict.ts → rules/admin/explain-approvals.ts',
  'rules/guide/guide-data.ts → rules/guide/sources.ts → rules/guide/guide-data.ts',
];

export const roomCircles = ['rules/notice → rules/reply → rules/notice'];

export const sharedNames = [
  'Answer: cli/check-links/ask.ts, rules/guide/checklist.ts, rules/judge/answer-page.ts',
  'Approval: rules/judge/rules.ts, rules/policy/schema.ts',
  'Finding: cli/check-links/classify.ts, rules/policy/finding.ts',
  'Language: rules/policy/artefacts/deployment.ts, rules/text/language.ts',
  'Level: rules/judge/rules.ts, rules/policy/schema.ts',
  'Options: cli/package/read-options.ts, cli/policy/options.ts',
  'Order: cli/package/package-extension.ts, rules/guide/sort-rows.ts',
  'Place: components/links/LinkCard.tsx, rules/guide/place.ts',
  'RecordKind: cli/build/write-record-schemas.ts, cli/new-record/create-record.ts',
  'Section: cli/check-facts/task.ts, rules/policy/artefacts/words/readme.ts',
  'levels: rules/judge/rules.ts, rules/policy/schema.ts',
  'readOptions: cli/package/read-options.ts, cli/policy/options.ts',
  'readPolicyFile: cli/policy/read-policy-file.ts, rules/admin/policy-file.ts',
  'recordKinds: cli/build/write-record-schemas.ts, cli/new-record/create-record.ts',
  'sayFinding: rules/admin/say-finding.ts, rules/policy/describe-finding.ts',
];

export const untestedRooms = [
  'cli/browsers',
  'components/banner',
  'components/help',
  'components/links',
  'components/meeting-room',
  'components/notice',
  'components/pause',
  'components/popup',
  'components/reply',
  'components/welcome',
  'own-pages',
  'page',
  'platform',
  'rules/notice',
  'rules/snapshot',
];
