import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { composeReply, type ReplyContext, type ReplyWish } from '../../rules/reply/compose-reply.ts';
import {
  type ReplyLanguage,
  replyLanguages,
  replyTemplates,
  replyVariants,
} from '../../rules/reply/reply-templates.ts';
import { type Language, localeOf } from '../../rules/text/language.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { MailLink, writeMail } from '../controls/Links.tsx';
import { SelectField } from '../controls/SelectField.tsx';

export interface ReplyEditorProps {
  context: ReplyContext;
  language: Language;
  translate: Translate;
  /** False where the clipboard refuses. */
  onCopy: (text: string) => Promise<boolean>;
}

/** The reply in the inviter's language, full or short, to be changed, copied or mailed. */
export function ReplyEditor({ context, language, translate, onCopy }: ReplyEditorProps) {
  const [wish, setWish] = useState<ReplyWish>({ language: localeOf(language), variant: 'formal' });
  const [typed, setTyped] = useState<string | null>(null);
  const { subject, text: proposed } = composeReply(context, wish);
  const text = typed ?? proposed;
  const choose = (changed: Partial<ReplyWish>) => {
    setWish({ ...wish, ...changed });
    setTyped(null);
  };
  return (
    <div class="helper" data-testid="reply-editor">
      <div class="helper__fields">
        <LanguageField
          label={translate('reply.language')}
          testId="reply-language"
          value={wish.language}
          onChoose={(chosen) => choose({ language: chosen })}
        />
        <SelectField
          label={translate('reply.variant')}
          testId="reply-variant"
          look="helper"
          value={wish.variant}
          options={replyVariants.map((value) => ({ value, label: translate(`reply.${value}`) }))}
          onChoose={(variant) => choose({ variant })}
        />
      </div>
      <label class="helper__field">
        {translate('reply.label')}
        <textarea
          rows={9}
          lang={wish.language}
          value={text}
          data-testid="reply-text"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p class="helper__actions">
        <CopyButton
          text={text}
          label={translate('reply.copy')}
          messages={{ copied: translate('reply.copied'), refused: translate('reply.refused') }}
          testId="reply-copy"
          onCopy={onCopy}
        />
        <MailLink
          testId="reply-mail"
          href={writeMail('', subject, text)}
          label={translate('reply.mail')}
          emphasis="secondary"
        />
      </p>
    </div>
  );
}

interface Props {
  label: string;
  testId: string;
  value: ReplyLanguage;
  onChoose: (language: ReplyLanguage) => void;
}

/** Languages by their own names. */
export function LanguageField(props: Props) {
  const options = replyLanguages.map((value) => ({ value, label: replyTemplates[value].name, lang: value }));
  return <SelectField {...props} look="helper" options={options} />;
}
