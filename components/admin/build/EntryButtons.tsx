import { SmallButton } from '../SmallButton.tsx';
import type { FormWorld } from './form-world.ts';

interface Props {
  form: FormWorld;
  name: string;
  index: number;
  count: number;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
}

/** Up, down and away for one entry of a list. */
export function EntryButtons({ form, name, index, count, onRemove, onMove }: Props) {
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
