import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../rules/catalogue/advice-schema.ts';
import { listAdvice } from '../../../rules/guide/list-advice.ts';
import { catalogue } from '../catalogue/real-catalogue.ts';

describe('advice', () => {
  it('begins with what is known of the service', () => {
    const zoom = listAdvice(catalogue, 'zoom');
    expect(zoom?.tips[0]?.text.de).toContain('Ende-zu-Ende');
    expect(zoom?.tips.length).toBeGreaterThan(7);
  });

  it('is the general one for every other service', () => {
    const tips = listAdvice(catalogue, 'webex')?.tips ?? [];
    expect(tips.length).toBe(7);
    expect(tips.every(({ basis }) => basis === null)).toBe(true);
  });

  it('has a source for everything it says of a service', () => {
    const unsupported = Object.entries(catalogue.advice).filter(
      ([, { about, tips }]) => about.length > 0 && tips.some(({ basis }) => basis === null),
    );
    expect(unsupported.map(([id]) => id)).toEqual([]);
  });

  it('keeps back what was not checked', () => {
    const basis: Advice['tips'][number]['basis'] = { sources: ['x'], verified: 'S', confidence: 'high' };
    const weak = { about: ['zoom'], date: '2026', tips: [{ text: { de: 'a', en: 'a' }, basis }] };
    expect(listAdvice({ advice: { weak } }, 'zoom')).toBe(null);
  });
});
