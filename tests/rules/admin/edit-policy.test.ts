import { expect, it } from 'vitest';
import { moveEntry, removeValue, setValue } from '../../../rules/admin/edit-policy.ts';

it('adds a value, and leaves the original alone', () => {
  const draft = { level: 'inform' };
  expect(setValue(draft, '/organisation/contact/name', 'A')).toEqual({
    level: 'inform',
    organisation: { contact: { name: 'A' } },
  });
  expect(draft).toEqual({ level: 'inform' });
});

it('changes an entry of a list', () => {
  expect(setValue({ webmail: ['a', 'b'] }, '/webmail/1', 'c')).toEqual({ webmail: ['a', 'c'] });
});

it('reads escaped keys', () => {
  expect(setValue({}, '/a~1b~0c', 1)).toEqual({ 'a/b~c': 1 });
});

it('removes a value, and whatever becomes empty', () => {
  expect(removeValue({ organisation: { contact: { name: 'A' } } }, '/organisation/contact/name')).toEqual({});
  expect(removeValue({ links: [{ url: 'a' }], mode: 'x' }, '/links/0')).toEqual({ mode: 'x' });
  expect(removeValue({ links: [{ url: 'a' }, { url: 'b' }] }, '/links/0')).toEqual({ links: [{ url: 'b' }] });
});

it('keeps an entry of a list that is emptied', () => {
  expect(removeValue({ links: [{ url: 'a' }] }, '/links/0/url')).toEqual({ links: [{}] });
});

it('moves an entry, but not past the ends', () => {
  expect(moveEntry(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moveEntry(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
