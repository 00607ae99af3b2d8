import { afterEach, expect, it, vi } from 'vitest';
import { copyReply, copyText } from '../../platform/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The browser's clipboard: `refuses` lists what a page's policy forbids. */
function putClipboard(refuses: ('html' | 'text')[] = []) {
  const written: Record<string, string>[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      async write([{ parts }]: [{ parts: Record<string, Blob> }]) {
        if (refuses.includes('html')) throw new DOMException('no', 'NotAllowedError');
        const texts = Object.entries(parts).map(async ([type, blob]) => [type, await blob.text()] as const);
        written.push(Object.fromEntries(await Promise.all(texts)));
      },
      async writeText(text: string) {
        if (refuses.includes('text')) throw new DOMException('no', 'NotAllowedError');
        written.push({ 'text/plain': text });
      },
    },
  });
  return written;
}

it('takes a text as it is', async () => {
  const written = putClipboard();
  expect(await copyText('Guten Tag')).toBe(true);
  expect(written).toEqual([{ 'text/plain': 'Guten Tag' }]);
});

it('takes a reply with links too', async () => {
  const written = putClipboard();
  expect(await copyReply('https://a.example/')).toBe(true);
  expect(written).toEqual([
    {
      'text/plain': 'https://a.example/',
      'text/html': '<p><a href="https://a.example/">https://a.example/</a></p>',
    },
  ]);
});

it('takes a reply as text where it refuses HTML', async () => {
  const written = putClipboard(['html']);
  expect(await copyReply('Hallo')).toBe(true);
  expect(written).toEqual([{ 'text/plain': 'Hallo' }]);
});

it.each([copyText, copyReply])('says so where it refuses everything', async (copy) => {
  const written = putClipboard(['html', 'text']);
  expect(await copy('Hallo')).toBe(false);
  expect(written).toEqual([]);
});
