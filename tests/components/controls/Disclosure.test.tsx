import { expect, it, vi } from 'vitest';
import { Disclosure, LazyDisclosure } from '../../../components/controls/Disclosure.tsx';
import { find, open, show, text } from '../page.ts';

// @vitest-environment happy-dom

it('renders its content when first opened', async () => {
  await show(
    <Disclosure summary="More" testId="more">
      <p>Details</p>
    </Disclosure>,
  );
  expect(text('more')).toBe('More');
  await open('more');
  expect(text('more')).toBe('MoreDetails');
});

it('reads its content once', async () => {
  const onRead = vi.fn(async () => 'Details');
  await show(
    <LazyDisclosure summary="More" testId="more" onRead={onRead}>
      {(value) => <p>{value}</p>}
    </LazyDisclosure>,
  );
  expect(onRead).not.toHaveBeenCalled();
  await open('more');
  expect(text('more')).toBe('MoreDetails');
  find('more')?.dispatchEvent(new Event('toggle'));
  expect(onRead).toHaveBeenCalledOnce();
});
