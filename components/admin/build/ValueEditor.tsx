import { fitsShape } from '../../../rules/admin/form-values.ts';
import { ChoiceInput, SwitchInput } from './ChoiceInputs.tsx';
import type { EditorProps } from './form-context.ts';
import { LineInput, NumberInput } from './LineInputs.tsx';
import { ListEditor } from './ListEditor.tsx';
import { ObjectEditor } from './MemberEditors.tsx';
import { RawValue } from './RawValue.tsx';
import { TextsEditor } from './TextsEditor.tsx';
import { VariantsEditor } from './VariantsEditor.tsx';

/** The editor that a value's shape asks for. */
export function ValueEditor(props: EditorProps) {
  const { shape, ...rest } = props;
  if (!fitsShape(shape, props.value)) return <RawValue {...rest} />;
  switch (shape.kind) {
    case 'object':
      return <ObjectEditor {...rest} shape={shape} />;
    case 'list':
      return <ListEditor {...rest} shape={shape} />;
    case 'variants':
      return <VariantsEditor {...rest} shape={shape} />;
    case 'texts':
      return <TextsEditor {...rest} shape={shape} />;
    case 'choice':
      return <ChoiceInput {...rest} shape={shape} />;
    case 'flag':
      return <SwitchInput {...rest} shape={shape} />;
    case 'number':
      return <NumberInput {...rest} shape={shape} />;
    case 'text':
      return <LineInput {...rest} shape={shape} />;
    case 'never':
      return null;
  }
}
