import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveArchive, saveBlob } from '../../own-pages/save.ts';

// @vitest-environment happy-dom

let blobs = new Map<string, Blob>();
let pressed: { href: string; download: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  blobs = new Map();
  pressed = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:file-${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void blobs.delete(url));
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function click(this: HTMLElement) {
    const { href, download } = this as HTMLAnchorElement;
    pressed.push({ href, download });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function savedBytes(): Promise<Uint8Array> {
  const blob = blobs.get(pressed[0]?.href ?? '');
  return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}

it.each([
  ['a text', 'Grüße', [...new TextEncoder().encode('Grüße')]],
  ['bytes', Uint8Array.of(0, 255, 7), [0, 255, 7]],
  ['a part of bytes', Uint8Array.of(1, 2, 3, 4).subarray(1, 3), [2, 3]],
])('%s is saved under its name', async (_what, content, expected) => {
  saveBlob('policy.json', content);
  expect(pressed).toEqual([{ href: 'blob:file-0', download: 'policy.json' }]);
  expect([...(await savedBytes())]).toEqual(expected);
});

it('the file is kept until the browser has read it, and no longer', () => {
  saveBlob('a.txt', 'a');
  vi.advanceTimersByTime(9_999);
  expect(blobs.size).toBe(1);
  vi.advanceTimersByTime(1);
  expect(blobs.size).toBe(0);
});

it('many files are one ZIP, in their folders', async () => {
  saveArchive('policy.zip', [
    { path: 'README.txt', content: 'Lies mich' },
    { path: 'windows/policy.reg', content: Uint8Array.of(0xff, 0xfe, 65, 0) },
    { path: 'windows/de/policy.adml', content: '<ä/>' },
  ]);
  expect(pressed).toEqual([{ href: 'blob:file-0', download: 'policy.zip' }]);
  const files = unzipSync(await savedBytes());
  expect(Object.keys(files)).toEqual(['README.txt', 'windows/policy.reg', 'windows/de/policy.adml']);
  expect(strFromU8(files['windows/de/policy.adml'] ?? new Uint8Array())).toBe('<ä/>');
  expect([...(files['windows/policy.reg'] ?? [])]).toEqual([0xff, 0xfe, 65, 0]);
});
