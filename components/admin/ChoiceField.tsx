interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  nameOf: (option: Value) => string;
  testId: string;
  onChoose: (value: Value) => void;
}

/** A labelled select outside of the policy's form. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { label, value, options, nameOf, testId, onChoose } = props;
  return (
    <label class="choice">
      <span class="field__label">{label}</span>
      <select
        class="field__input"
        value={value}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
