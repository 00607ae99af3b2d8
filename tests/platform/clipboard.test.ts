import { afterEach, expect, it, vi } from 'vitest';
import { copyReply, copyText } from '../../platform/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A fake clipboard; `refuses` lists what the page's policy forbids. */
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

it('copies a text as it is', async () => {
  const written = putClipboard();
  expect(await copyText('Guten Tag')).toBe(true);
  expect(written).toEqual([{ 'text/plain': 'Guten Tag' }]);
});

it('copies a reply with links as well', async () => {
  const written = putClipboard();
  expect(await copyReply('https://a.example/')).toBe(true);
  expect(written).toEqual([
    {
      'text/plain': 'https://a.example/',
      'text/html': '<p><a href="https://a.example/">https://a.example/</a></p>',
    },
  ]);
});

it('copies a reply as plain text if HTML is refused', async () => {
  const written = putClipboard(['html']);
  expect(await copyReply('Hallo')).toBe(true);
  expect(written).toEqual([{ 'text/plain': 'Hallo' }]);
});

it.each([copyText, copyReply])('says so if everything is refused', async (copy) => {
  const written = putClipboard(['html', 'text']);
  expect(await copy('Hallo')).toBe(false);
  expect(written).toEqual([]);
});
