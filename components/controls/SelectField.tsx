/** Written out, because the build drops styles whose class appears in no file. */
const looks = {
  /** Under its label, among the fields of a helper. */
  helper: { frame: 'helper__field', label: undefined, select: undefined },
  /** Under a bold label, as in the toolbars of the guide. */
  field: { frame: 'field', label: 'field__label', select: 'field__input' },
  /** In a row of choices on the admin page. */
  choice: { frame: 'choice', label: 'field__label', select: 'field__input' },
  /** Behind its label, in one line. */
  line: { frame: 'line-field', label: undefined, select: undefined },
} as const;

interface Props<Value extends string | null> {
  label: string;
  testId: string;
  look: keyof typeof looks;
  value: Value;
  /** Null stands for "none of them", such as no filter. */
  options: readonly { value: Value; label: string; lang?: string }[];
  onChoose: (value: Value) => void;
}

export function SelectField<Value extends string | null>(props: Props<Value>) {
  const { label, testId, look, value, options, onChoose } = props;
  const classes = looks[look];
  return (
    <label class={classes.frame}>
      <span class={classes.label}>{label}</span>{' '}
      <select
        class={classes.select}
        value={value ?? ''}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => (option.value ?? '') === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value ?? ''} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
