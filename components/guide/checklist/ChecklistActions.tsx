import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import { type ChecklistAnswers, noAnswers } from '../../../rules/guide/checklist.ts';
import { writeChecklistJson, writeChecklistMarkdown } from '../../../rules/guide/checklist-files.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';

export interface ChecklistProps {
  data: GuideData;
  answers: ChecklistAnswers;
  onAnswer: (answers: ChecklistAnswers) => void;
  onPrint: () => void;
  onSave: (name: string, content: string) => void;
}

export function ChecklistActions({ data, answers, onAnswer, onPrint, onSave }: ChecklistProps) {
  const { translate, today } = data;
  const saveMarkdown = () => onSave(`checklist-${today}.md`, writeChecklistMarkdown(answers, data));
  const saveJson = () => onSave(`checklist-${today}.json`, writeChecklistJson(answers, data));
  return (
    <div class="actions">
      <ActionButton
        testId="print"
        emphasis="primary"
        label={translate('guide.checklist.print')}
        onClick={onPrint}
      />
      <ActionButton
        testId="save-markdown"
        emphasis="secondary"
        label={translate('guide.checklist.saveMarkdown')}
        onClick={saveMarkdown}
      />
      <ActionButton
        testId="save-json"
        emphasis="secondary"
        label={translate('guide.checklist.saveJson')}
        onClick={saveJson}
      />
      <ClearButton translate={translate} onClear={() => onAnswer(noAnswers)} />
    </div>
  );
}

interface Props {
  translate: Translate;
  onClear: () => void;
}

/** Asks before it clears. */
function ClearButton({ translate, onClear }: Props) {
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
