import { useEffect, useState } from 'preact/hooks';
import { ActionButton } from '../controls/ActionButton.tsx';
import { MailLink, writeMail } from '../controls/MailLink.tsx';
import type { PausePageProps } from './PausePage.tsx';
import { ReasonForm } from './ReasonForm.tsx';

const settleMilliseconds = 1000;

/** The way on that the level leaves: none, after acknowledging, or after giving a reason. */
export function PauseWay(props: PausePageProps) {
  const { notice, overview, translate, isInFrame, onContinue, onOpenTab } = props;
  const isSettled = useSettled(settleMilliseconds);
  const service = notice.service.name;
  if (isInFrame) {
    return (
      <p class="pause__way">
        {translate('pause.inFrame', { service })}{' '}
        <ActionButton
          testId="open-tab"
          emphasis="secondary"
          label={translate('pause.openTab')}
          onClick={onOpenTab}
        />
      </p>
    );
  }
  if (notice.level === 'block') return <Exception {...props} />;
  if (notice.level === 'reason') return <ReasonForm {...props} isSettled={isSettled} />;
  return (
    <div class="pause__way">
      <p>{translate('pause.acknowledge', { minutes: overview.choices.passageMinutes })}</p>
      <ActionButton
        testId="continue"
        emphasis="secondary"
        label={translate('pause.continue', { service })}
        disabled={!isSettled}
        onClick={({ isTrusted }) => isTrusted && onContinue()}
      />
    </div>
  );
}

function Exception({ notice, overview, translate }: PausePageProps) {
  const email = overview.contact?.email;
  const service = notice.service.name;
  return (
    <div class="pause__way">
      <p>{translate('pause.block')}</p>
      {email && (
        <MailLink
          testId="exception"
          href={writeMail(
            email,
            translate('pause.exceptionSubject', { service }),
            translate('pause.exceptionBody', { service }),
          )}
          label={translate('pause.exception')}
          emphasis="secondary"
        />
      )}
    </div>
  );
}

/** True once the page has been visible for so long: nobody clicks through what just appeared under the pointer. */
export function useSettled(milliseconds: number): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let timer = 0;
    const onVisibility = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = window.setTimeout(() => setSettled(true), milliseconds);
    };
    onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [milliseconds]);
  return isSettled;
}
