import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { ActionButton } from '../controls/ActionButton.tsx';

interface Props {
  translate: Translate;
  onClear: () => void;
}

/** Clears after a second press on a button that says what will be lost. */
export function ClearButton({ translate, onClear }: Props) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <ActionButton
        testId="clear"
        emphasis="tertiary"
        label={translate('guide.checklist.clear')}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      />
      {isAsking && (
        <div class="callout" role="alert">
          <p>{translate('guide.checklist.clearAsk')}</p>
          <div class="actions">
            <ActionButton
              testId="clear-yes"
              emphasis="primary"
              label={translate('guide.checklist.clearYes')}
              onClick={() => {
                setAsking(false);
                onClear();
              }}
            />
            <ActionButton
              testId="clear-no"
              emphasis="secondary"
              label={translate('guide.checklist.clearNo')}
              onClick={() => setAsking(false)}
            />
          </div>
        </div>
      )}
    </>
  );
}
