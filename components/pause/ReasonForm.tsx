import { useState } from 'preact/hooks';
import { ActionButton } from '../controls/ActionButton.tsx';
import { MailLink, writeMail } from '../controls/MailLink.tsx';
import type { PausePageProps } from './PausePage.tsx';

const maxCharacters = 500;

/** A reason is picked or typed, stays in this form, and opens the way on; on request it goes into a mail. */
export function ReasonForm(props: PausePageProps & { isSettled: boolean }) {
  const { notice, overview, translate, isSettled, onContinue } = props;
  const { reasons, passageMinutes } = overview.choices;
  const [picked, setPicked] = useState('');
  const [typed, setTyped] = useState('');
  const reason = (picked || typed).trim();
  const service = notice.service.name;
  const email = overview.contact?.email;
  return (
    <div class="pause__way">
      <p>{translate('pause.reason', { minutes: passageMinutes })}</p>
      {reasons.length > 0 && (
        <label>
          {translate('pause.reasonLabel')}{' '}
          <select
            data-testid="reason"
            value={picked}
            onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          >
            <option value="">{translate('pause.otherReason')}</option>
            {reasons.map((offered) => (
              <option key={offered}>{offered}</option>
            ))}
          </select>
        </label>
      )}
      {picked === '' && (
        <label>
          {translate(reasons.length > 0 ? 'pause.otherReason' : 'pause.reasonLabel')}{' '}
          <input
            type="text"
            data-testid="typed-reason"
            maxLength={maxCharacters}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
      )}
      <p class="pause__actions">
        <ActionButton
          testId="continue"
          emphasis="secondary"
          label={translate('pause.continue', { service })}
          disabled={!isSettled || reason === ''}
          onClick={({ isTrusted }) => isTrusted && onContinue()}
        />
        {email && reason !== '' && (
          <MailLink
            testId="reason-mail"
            href={writeMail(
              email,
              translate('pause.reasonSubject', { service }),
              translate('pause.reasonBody', { service, reason }),
            )}
            label={translate('pause.reasonMail')}
            emphasis="tertiary"
          />
        )}
      </p>
    </div>
  );
}
