import type { Translate } from '../../../locales/translate.ts';

/** Says on a folded part that something in it is wrong. */
export function SectionMarks({ errors, translate }: { errors: number; translate: Translate }) {
  if (errors === 0) return null;
  return <span class="status status--error">{translate('admin.form.errors', { count: errors })}</span>;
}
