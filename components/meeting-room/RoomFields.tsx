import type { Translate } from '../../locales/translate.ts';

export interface RoomPlan {
  /** Null until the person writes one. */
  title: string | null;
  /** As inputs of type date and time give it. */
  day: string;
  time: string;
  minutes: number;
}

interface Props {
  plan: RoomPlan;
  /** The person's own title, or a word for a meeting in the guests' language. */
  title: string;
  translate: Translate;
  onChange: (plan: RoomPlan) => void;
}

export function RoomFields({ plan, title, translate, onChange }: Props) {
  const field = (key: 'day' | 'time', type: 'date' | 'time') => (
    <label class="helper__field">
      {translate(`room.${key}`)}
      <input
        type={type}
        value={plan[key]}
        data-testid={`room-${key}`}
        onInput={({ currentTarget }) => onChange({ ...plan, [key]: currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="helper__fields">
      <label class="helper__field">
        {translate('room.title')}
        <input
          type="text"
          value={title}
          data-testid="room-title"
          onInput={({ currentTarget }) => onChange({ ...plan, title: currentTarget.value })}
        />
      </label>
      {field('day', 'date')}
      {field('time', 'time')}
      <label class="helper__field">
        {translate('room.minutes')}
        <input
          type="number"
          min={5}
          max={1440}
          step={5}
          value={plan.minutes}
          data-testid="room-minutes"
          onInput={({ currentTarget }) =>
            onChange({ ...plan, minutes: Number(currentTarget.value) || plan.minutes })
          }
        />
      </label>
    </div>
  );
}
