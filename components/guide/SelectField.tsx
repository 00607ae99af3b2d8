interface Props<Value extends string> {
  label: string;
  /** Said for "no filter". */
  all: string;
  value: Value | null;
  options: { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
  testId: string;
}

/** A filter: one of several values, or all. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, all, value, options, onChange, testId } = props;
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select
        class="field__input"
        value={value ?? ''}
        data-testid={testId}
        onChange={({ currentTarget }) =>
          onChange(options.find((option) => option.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
