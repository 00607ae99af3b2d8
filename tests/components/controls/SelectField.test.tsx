import { expect, it, vi } from 'vitest';
import { SelectField } from '../../../components/controls/SelectField.tsx';
import { fieldValue, fill, show } from '../page.ts';

// @vitest-environment happy-dom

const options = [
  { value: null, label: 'all' },
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

it.each([
  [null, ''],
  ['b', 'b'],
])('shows that %s is chosen', async (value, shown) => {
  await show(
    <SelectField<string | null>
      look="field"
      label="Letter"
      testId="letter"
      onChoose={vi.fn()}
      {...{ value, options }}
    />,
  );
  expect(fieldValue('letter')).toBe(shown);
});

it.each([
  ['', null],
  ['b', 'b'],
])('choosing the option with the value "%s" passes on %s', async (chosen, given) => {
  const onChoose = vi.fn();
  await show(
    <SelectField<string | null>
      look="field"
      label="Letter"
      testId="letter"
      value="a"
      {...{ options, onChoose }}
    />,
  );
  await fill('letter', chosen);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(given);
});
