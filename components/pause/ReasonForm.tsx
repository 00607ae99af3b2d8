import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import type { Notice, SnapshotHeader } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { MailLink, writeMail } from '../controls/Links.tsx';
import { SelectField } from '../controls/SelectField.tsx';

const maxCharacters = 500;

interface Props {
  notice: Notice;
  header: SnapshotHeader;
  translate: Translate;
  isSettled: boolean;
  onContinue: () => void;
}

/** The reason stays in this form; only the mail link passes it on. */
export function ReasonForm({ notice, header, translate, isSettled, onContinue }: Props) {
  const { reasons, passageMinutes } = header.choices;
  const [picked, setPicked] = useState('');
  const [typed, setTyped] = useState('');
  const reason = (picked || typed).trim();
  const service = notice.service.name;
  const email = header.contact?.email;
  return (
    <div class="pause__way">
      <p>{translate('pause.reason', { minutes: passageMinutes })}</p>
      {reasons.length > 0 && (
        <SelectField
          label={translate('pause.reasonLabel')}
          testId="reason"
          look="line"
          value={picked}
          options={[
            { value: '', label: translate('pause.otherReason') },
            ...reasons.map((offered) => ({ value: offered, label: offered })),
          ]}
          onChoose={setPicked}
        />
      )}
      {picked === '' && (
        <TypedReason
          label={translate(reasons.length > 0 ? 'pause.otherReason' : 'pause.reasonLabel')}
          value={typed}
          onType={setTyped}
        />
      )}
      <p class="pause__actions">
        <ActionButton
          testId="continue"
          emphasis="secondary"
          label={translate('pause.continue', { service })}
          disabled={!isSettled || reason === ''}
          onClick={({ isTrusted }) => isTrusted && onContinue()}
        />
        {email && reason !== '' && <ReasonMail {...{ email, service, reason, translate }} />}
      </p>
    </div>
  );
}

function TypedReason({ label, value, onType }: { label: string; value: string; onType: (text: string) => void }) {
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        data-testid="typed-reason"
        maxLength={maxCharacters}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </label>
  );
}

function ReasonMail(props: { email: string; service: string; reason: string; translate: Translate }) {
  const { email, service, reason, translate } = props;
  const subject = translate('pause.reasonSubject', { service });
  const body = translate('pause.reasonBody', { service, reason });
  return (
    <MailLink
      testId="reason-mail"
      href={writeMail(email, subject, body)}
      label={translate('pause.reasonMail')}
      emphasis="tertiary"
    />
  );
}
