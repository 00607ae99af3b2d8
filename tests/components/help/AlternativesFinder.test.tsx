import { expect, it } from 'vitest';
import { AlternativesFinder } from '../../../components/help/AlternativesFinder.tsx';
import { sampleData } from '../../rules/guide/sample.ts';
import { fill, show, text } from '../page.ts';

// @vitest-environment happy-dom

it('says for each suggestion what it is known to be good for', async () => {
  await show(<AlternativesFinder data={sampleData()} />);
  expect(text('suggestions')).toContain('Beta');
  expect(text('suggestions')).not.toContain('vertraulich');
  await fill('choose-confidential', 'yes');
  expect(text('suggestions')).toMatch(/Beta.*vertraulich/);
});
