import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { composeFeedback } from '../../rules/help/feedback.ts';
import type { SnapshotHeader } from '../../rules/notice/notice.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { MailLink, writeMail } from '../controls/Links.tsx';
import type { PageActions } from '../page-actions.ts';

interface Props {
  /** Record it is about, such as `services/zoom`; null for the whole. */
  record: string | null;
  header: Pick<SnapshotHeader, 'contact' | 'catalogue'>;
  translate: Translate;
  actions: PageActions;
}

/** A draft to the organisation's contact, or to the project where there is none. */
export function FeedbackDraft({ record, header, translate, actions }: Props) {
  const { subject, text } = composeFeedback(
    { record, extension: actions.version, list: header.catalogue.version },
    translate,
  );
  const [typed, setTyped] = useState(text);
  const email = header.contact?.email;
  return (
    <Disclosure summary={translate('feedback.heading')} testId="feedback">
      <p>{email ? translate('feedback.mail', { contact: email }) : translate('feedback.issue')}</p>
      <label class="helper__field">
        {translate('feedback.label')}
        <textarea
          rows={10}
          value={typed}
          data-testid="feedback-text"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p class="helper__actions">
        {email && (
          <MailLink
            testId="feedback-mail"
            href={writeMail(email, subject, typed)}
            label={translate('feedback.send')}
            emphasis="secondary"
          />
        )}
        <CopyButton
          text={typed}
          label={translate('feedback.copy')}
          messages={{ copied: translate('feedback.copied'), refused: translate('feedback.refused') }}
          testId="feedback-copy"
          onCopy={actions.onCopy}
        />
      </p>
    </Disclosure>
  );
}
