import { type ReplyLanguage, replyLanguages, replyTemplates } from '../../rules/reply/reply-templates.ts';
import { Choice } from '../controls/Choice.tsx';

interface Props {
  label: string;
  testId: string;
  value: ReplyLanguage;
  onChoose: (language: ReplyLanguage) => void;
}

/** The language of the person who reads it, by its own name. */
export function LanguageField(props: Props) {
  const options = replyLanguages.map((value) => ({ value, label: replyTemplates[value].name, lang: value }));
  return <Choice {...props} options={options} />;
}
