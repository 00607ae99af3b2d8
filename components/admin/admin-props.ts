import type { Translate } from '../../locales/translate.ts';
import type { MachineFacts } from '../../rules/admin/diagnosis.ts';
import type { Speech } from '../../rules/admin/preview.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import type { Artefact } from '../../rules/policy/artefacts/deployment.ts';
import type { Language } from '../../rules/text/language.ts';

/** What every tab of the admin page shows and calls. */
export interface AdminProps {
  catalogue: Catalogue;
  facts: MachineFacts;
  language: Language;
  translate: Translate;
  now: Date;
  /** The words of a language, for previews; `snoozeDays` is the longest snooze that the policy allows. */
  speechOf: (language: Language, snoozeDays: number) => Speech;
  /** Styles of the real banner and pause page, for their preview. */
  bannerCss: string;
  pauseCss: string;
  /** False where the clipboard refuses. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (name: string, content: string | Uint8Array) => void;
  onSaveAll: (name: string, files: Artefact[]) => void;
}
