interface Props<Value extends string> {
  label: string;
  testId: string;
  value: Value;
  options: { value: Value; label: string; lang?: string }[];
  onChoose: (value: Value) => void;
}

/** One of several values, under its label. */
export function Choice<Value extends string>({ label, testId, value, options, onChoose }: Props<Value>) {
  return (
    <label class="helper__field">
      {label}
      <select
        value={value}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
