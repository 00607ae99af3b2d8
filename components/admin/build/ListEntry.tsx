import { useState } from 'preact/hooks';
import { nameEntry } from '../../../rules/admin/edit-policy.ts';
import { countErrors } from '../../../rules/admin/field-findings.ts';
import type { Shape } from '../../../rules/policy/model/shape.ts';
import { SmallButton } from '../SmallButton.tsx';
import { SectionMarks } from './FormSection.tsx';
import type { FormContext } from './form-context.ts';

interface ListEntryProps {
  form: FormContext;
  shape: Shape;
  pointer: string;
  value: unknown;
  /** Label of the whole list. */
  label: string;
  index: number;
  count: number;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
}

/** One entry of a list; an object folds, so that a long list stays readable. */
export function ListEntry(props: ListEntryProps) {
  const { form, shape, pointer, value, label, index } = props;
  const name = `${label} ${index + 1}`;
  const telling = nameEntry(value);
  const errors = countErrors(form.findings, pointer);
  const [isOpen] = useState(errors > 0 || telling === '');
  const editor = (
    <form.Editor
      {...{ form, shape, pointer, value }}
      label={name}
      hint={null}
      presence="entry"
      fallback={undefined}
    />
  );
  const folds = shape.kind === 'object' || shape.kind === 'variants';
  return (
    <li class="list__entry" data-entry={pointer}>
      {folds ? (
        <details class="entry" open={isOpen}>
          <summary>
            {telling || name} <SectionMarks errors={errors} translate={form.translate} />
          </summary>
          {editor}
        </details>
      ) : (
        editor
      )}
      <EntryButtons {...props} name={telling || name} />
    </li>
  );
}

interface EntryButtonsProps {
  form: FormContext;
  name: string;
  index: number;
  count: number;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
}

/** Up, down and away for one entry of a list. */
function EntryButtons({ form, name, index, count, onRemove, onMove }: EntryButtonsProps) {
  const { translate } = form;
  return (
    <span class="list__buttons">
      {count > 1 && (
        <>
          <SmallButton
            sign="↑"
            label={translate('admin.form.up', { name })}
            move={-1}
            disabled={index === 0}
            onClick={() => onMove(-1)}
          />
          <SmallButton
            sign="↓"
            label={translate('admin.form.down', { name })}
            move={1}
            disabled={index === count - 1}
            onClick={() => onMove(1)}
          />
        </>
      )}
      <SmallButton sign="✕" label={translate('admin.form.removeOf', { label: name })} onClick={onRemove} />
    </span>
  );
}
