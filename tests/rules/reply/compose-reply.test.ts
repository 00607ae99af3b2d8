import { describe, expect, it } from 'vitest';
import { composeReply, type ReplyContext } from '../../../rules/reply/compose-reply.ts';
import { writeReplyHtml } from '../../../rules/reply/reply-html.ts';
import { replyLanguages, replyTemplates, replyVariants } from '../../../rules/reply/reply-templates.ts';

const room = { kind: 'start', url: 'https://meet.kreis.example/', label: '', planLabel: '' } as const;
const context: ReplyContext = {
  service: 'Zoom',
  isDecided: true,
  best: { name: 'OpenTalk', link: room },
  own: null,
};
const wishes = replyLanguages.flatMap((language) => replyVariants.map((variant) => ({ language, variant })));

describe('a reply', () => {
  it('in German names service, alternative and room', () => {
    expect(composeReply(context, { language: 'de', variant: 'formal' })).toEqual({
      subject: 'Ihre Einladung: anderer Dienst',
      text: 'Guten Tag,\n\nvielen Dank für die Einladung. Zoom ist bei uns für dienstliche Gespräche nicht freigegeben. Können wir uns stattdessen über OpenTalk treffen?\nhttps://meet.kreis.example/\n\nMit freundlichen Grüßen',
    });
  });

  it.each(wishes)('names all three in $language, $variant', (wish) => {
    const { text } = composeReply(context, wish);
    for (const part of ['Zoom', 'OpenTalk', '\nhttps://meet.kreis.example/\n']) expect(text).toContain(part);
    expect(text).not.toMatch(/[{}]/);
  });

  it.each(wishes)('proposes no room if there is none, in $language, $variant', (wish) => {
    for (const best of [null, { name: 'OpenTalk', link: null }]) {
      const { text } = composeReply({ ...context, best }, wish);
      expect(text).not.toMatch(/https|[{}]|\n{3}/);
    }
  });

  it.each(wishes)('claims no decision if nobody decided, in $language, $variant', (wish) => {
    const { text } = composeReply({ ...context, isDecided: false, best: null }, wish);
    expect(text).toBe(replyTemplates[wish.language][wish.variant].undecided.replace('{service}', 'Zoom'));
  });

  it('in the organisation’s own words replaces ours, but only in its languages', () => {
    const own = { formal: { fr: 'Pas de {service}, mais {alternative} : {link}' } };
    const wish = { language: 'fr', variant: 'formal' } as const;
    expect(composeReply({ ...context, own }, wish).text).toBe(
      'Pas de Zoom, mais OpenTalk : https://meet.kreis.example/',
    );
    expect(composeReply({ ...context, own }, { ...wish, variant: 'short' }).text).toContain('Merci');
    expect(composeReply({ ...context, own, best: null }, wish).text, 'a gap would be read out').toContain(
      'téléph',
    );
  });

  it('keeps braces that are no placeholder, and those in a name', () => {
    const own = { short: { de: '{x} {service}' } };
    const wish = { language: 'de', variant: 'short' } as const;
    expect(composeReply({ ...context, own, service: '{link}' }, wish).text).toBe('{x} {link}');
  });
});

it.each([
  ['Guten Tag,\n\nA\nB', '<p>Guten Tag,</p><p>A<br>B</p>'],
  ['<b> & "x"', '<p>&lt;b&gt; &amp; &quot;x&quot;</p>'],
  [
    'https://a.example/?x=1&y=2 da',
    '<p><a href="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a> da</p>',
  ],
  ['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
])('%s', (text, html) => expect(writeReplyHtml(text)).toBe(html));
