import { noAnswers } from '../../rules/guide/checklist.ts';
import { writeChecklistJson, writeChecklistMarkdown } from '../../rules/guide/checklist-files.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import type { ChecklistProps } from './ChecklistPanel.tsx';
import { ClearButton } from './ClearButton.tsx';

/** What can be done with a checklist: print it, save it, start again. */
export function ChecklistActions({ world, answers, onAnswer, onPrint, onSave }: ChecklistProps) {
  const { translate, today } = world;
  const saveMarkdown = () => onSave(`checklist-${today}.md`, writeChecklistMarkdown(answers, world));
  const saveJson = () => onSave(`checklist-${today}.json`, writeChecklistJson(answers, world));
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
