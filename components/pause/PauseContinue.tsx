import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import type { Notice, SnapshotHeader } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { MailLink, writeMail } from '../controls/Links.tsx';
import { ReasonForm } from './ReasonForm.tsx';

export interface PauseContinueProps {
  notice: Notice;
  header: SnapshotHeader;
  translate: Translate;
  /** A frame cannot continue, it can only open a new tab. */
  isInFrame: boolean;
  onContinue: () => void;
  onOpenTab: () => void;
}

const settleMilliseconds = 1000;

/** What the level allows: asking for an exception, or continuing after acknowledging or giving a reason. */
export function PauseContinue(props: PauseContinueProps) {
  const { notice, header, translate, isInFrame, onContinue, onOpenTab } = props;
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
  if (notice.level === 'block') return <Exception {...{ notice, header, translate }} />;
  if (notice.level === 'reason') return <ReasonForm {...{ notice, header, translate, isSettled, onContinue }} />;
  return (
    <div class="pause__way">
      <p>{translate('pause.acknowledge', { minutes: header.choices.passageMinutes })}</p>
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

function Exception({ notice, header, translate }: Pick<PauseContinueProps, 'notice' | 'header' | 'translate'>) {
  const email = header.contact?.email;
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

/** True once the page has been visible that long, so that nobody clicks a button that just appeared under the pointer. */
function useSettled(milliseconds: number): boolean {
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
