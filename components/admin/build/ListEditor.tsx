import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveEntry } from '../../../rules/admin/edit-policy.ts';
import { createValue } from '../../../rules/admin/form-values.ts';
import { step } from '../../../rules/policy/json.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { FindingNotes } from './Findings.tsx';
import { type EditorProps, fieldId } from './form-context.ts';
import { ListEntry } from './ListEntry.tsx';

/** A list: entries can be added, removed and moved. */
export function ListEditor({ form, shape, pointer, value, label, hint, presence }: EditorProps<'list'>) {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const { box, focusLater } = useFocusLater();
  const add = () => {
    focusLater(`[data-entry="${step(pointer, entries.length)}"] :is(input, select, textarea)`);
    form.onSet(pointer, [...entries, createValue(shape.entry)]);
  };
  const remove = (index: number) => {
    focusLater('.list__add button');
    form.onRemove(step(pointer, index));
  };
  const move = (index: number, by: -1 | 1) => {
    focusLater(`[data-entry="${step(pointer, index + by)}"] [data-move="${by}"]`);
    form.onSet(pointer, moveEntry(entries, index, by));
  };
  return (
    <fieldset class="list" id={fieldId(pointer)} tabIndex={-1} data-pointer={pointer} ref={box}>
      <legend class="group__legend">
        {label}
        {presence === 'required' && (
          <span class="field__required"> ({form.translate('admin.form.required')})</span>
        )}
      </legend>
      {hint && <p class="field__hint">{hint}</p>}
      <FindingNotes form={form} pointer={pointer} />
      {entries.length > 0 && (
        <ol class="list__entries">
          {entries.map((entry, index) => (
            <ListEntry
              key={index}
              {...{ form, shape: shape.entry, pointer: step(pointer, index), value: entry, label, index }}
              count={entries.length}
              onRemove={() => remove(index)}
              onMove={(by) => move(index, by)}
            />
          ))}
        </ol>
      )}
      <div class="list__add">
        <ActionButton
          testId={`add${pointer}`}
          emphasis="secondary"
          label={form.translate('admin.form.add', { label })}
          onClick={add}
        />
      </div>
    </fieldset>
  );
}

/** The element that has the focus may go or change places with the entry: says where it goes next. */
function useFocusLater() {
  const box = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return {
    box,
    focusLater: (selector: string) => {
      wanted.current = selector;
    },
  };
}
