import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import type { MachineFacts } from '../../../rules/admin/diagnosis.ts';
import { readPolicyText } from '../../../rules/admin/policy-file.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';

interface Props {
  facts: MachineFacts;
  translate: Translate;
  onImport: (policy: unknown) => void;
}

export function ImportPolicy({ facts, translate, onImport }: Props) {
  const [answer, setAnswer] = useState('');
  const take = (policy: unknown, message: string) => {
    onImport(policy);
    setAnswer(message);
  };
  const read = (text: string) => {
    const file = readPolicyText(text);
    if (file.kind === 'policy') take(file.policy, translate('admin.import.done'));
    else setAnswer(translate('admin.import.unreadable', { reason: file.reason }));
  };
  const managed = facts.managed.kind === 'delivered' ? facts.managed.raw : (facts.applied?.raw ?? null);
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title">{translate('admin.import.title')}</h3>
      <div class="import__ways">
        <FileChoice translate={translate} onText={read} />
        {managed !== null && (
          <ActionButton
            testId="load-managed"
            emphasis="secondary"
            label={translate('admin.import.managed')}
            onClick={() => take(managed, translate('admin.import.done'))}
          />
        )}
        <ActionButton
          testId="clear"
          emphasis="tertiary"
          label={translate('admin.import.clear')}
          onClick={() => take({}, translate('admin.import.cleared'))}
        />
      </div>
      <PasteField translate={translate} onText={read} />
      <p class="import__answer" role="status" data-testid="import-answer">
        {answer}
      </p>
    </section>
  );
}

interface SourceProps {
  translate: Translate;
  onText: (text: string) => void;
}

function PasteField({ translate, onText }: SourceProps) {
  const [pasted, setPasted] = useState('');
  return (
    <details class="import__paste">
      <summary>{translate('admin.import.paste')}</summary>
      <label class="field__label" for="paste">
        {translate('admin.import.pasteLabel')}
      </label>
      <textarea
        id="paste"
        class="field__input raw"
        rows={6}
        spellcheck={false}
        value={pasted}
        data-testid="paste"
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <ActionButton
        testId="take-over"
        emphasis="primary"
        label={translate('admin.import.takeOver')}
        onClick={() => onText(pasted)}
      />
    </details>
  );
}

function FileChoice({ translate, onText }: SourceProps) {
  const open = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file may be chosen again after it was changed.
    input.value = '';
    if (text !== undefined) onText(text);
  };
  return (
    <label class="file-choice">
      {translate('admin.import.file')}{' '}
      <input
        type="file"
        accept=".json,application/json"
        data-testid="import-file"
        onChange={({ currentTarget }) => void open(currentTarget)}
      />
    </label>
  );
}
