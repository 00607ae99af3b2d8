import { expect, it } from 'vitest';
import { writeReplyHtml } from '../../../rules/reply/compose-reply.ts';

it.each([
  ['Guten Tag,\n\nA\nB', '<p>Guten Tag,</p><p>A<br>B</p>'],
  ['<b> & "x"', '<p>&lt;b&gt; &amp; &quot;x&quot;</p>'],
  [
    'https://a.example/?x=1&y=2 da',
    '<p><a href="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a> da</p>',
  ],
  ['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
])('%s', (text, html) => expect(writeReplyHtml(text)).toBe(html));
