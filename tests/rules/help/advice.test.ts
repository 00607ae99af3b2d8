import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../rules/catalogue/advice-schema.ts';
import { listAdvice } from '../../../rules/help/advice.ts';
import { catalogue } from '../../catalogue/real-catalogue.ts';

const general = catalogue.advice.general?.tips ?? [];

describe('advice', () => {
  it('begins with what is known about the service', () => {
    const tips = listAdvice(catalogue, 'zoom')?.tips ?? [];
    expect(tips[0]?.text.de).toContain('„Über einen Browser beitreten“');
    expect(tips.slice(-general.length)).toEqual(general);
  });

  it('is the general one for every other service', () => {
    expect(listAdvice(catalogue, 'teamviewer-meeting')?.tips).toEqual(general);
  });

  it.each([
    'zoom',
    'ms-teams',
    'webex',
    'google-meet',
    'goto-meeting',
    'skype',
    'whereby',
    'facetime',
    'whatsapp',
    'discord',
  ])('knows %s', (service) => expect(listAdvice(catalogue, service)?.tips.length).toBeGreaterThan(general.length));

  it('names a setting only with a source', () => {
    const unsupported = Object.values(catalogue.advice).flatMap(({ tips }) =>
      tips.filter(({ text, basis }) => basis === null && /[„“”]/.test(text.de + text.en)),
    );
    expect(unsupported.map(({ text }) => text.de)).toEqual([]);
  });

  it('names the same settings in every language', () => {
    const named = (text = '') =>
      text.match(/[A-Z][a-z]+( [a-z&]+)* (background|filters|avatars|browser)(?=[“”])/g);
    const unlike = Object.values(catalogue.advice).flatMap(({ tips }) =>
      tips.filter(({ text }) => named(text.de)?.join() !== named(text['de-simple'])?.join()),
    );
    expect(unlike.map(({ text }) => text.de)).toEqual([]);
  });

  it('has a source for everything it says about a service', () => {
    const unsupported = Object.entries(catalogue.advice).filter(
      ([, { about, tips }]) => about.length > 0 && tips.some(({ basis }) => basis === null),
    );
    expect(unsupported.map(([id]) => id)).toEqual([]);
  });

  it('holds back what was not checked', () => {
    const basis: Advice['tips'][number]['basis'] = { sources: ['x'], verified: 'S', confidence: 'high' };
    const weak = { about: ['zoom'], date: '2026', tips: [{ text: { de: 'a', en: 'a' }, basis }] };
    expect(listAdvice({ advice: { weak } }, 'zoom')).toBe(null);
  });
});
