import { readHostPattern, readMatchPattern } from '../../hosts/read-host-pattern.ts';
import { cleanText } from '../../text/clean-text.ts';
import { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/finding.ts';
import { readContactLink, readLink, readLogo } from './addresses.ts';
import { readingRules } from './reading-rules.ts';

// The messages of issues are finding codes.

type FormatReading = { kind: 'read'; value: string } | { kind: 'refused'; code: SelfExplaining };

const shortEnough = z.maxLength(2_000);

const readBy = (read: (given: string) => FormatReading) =>
  z.check<string>((payload) => {
    const outcome = read(payload.value);
    if (outcome.kind === 'read') payload.value = outcome.value;
    else payload.issues.push({ code: 'custom', input: payload.value, message: outcome.code });
  });

const orRefuse = (value: string | null, code: SelfExplaining): FormatReading =>
  value === null ? { kind: 'refused', code } : { kind: 'read', value };

export const plainText = z
  .string()
  .check(z.overwrite(cleanText), z.regex(/\S/, { error: 'empty' }), shortEnough)
  .register(readingRules, { cleans: true });

const translations = z.object({
  de: z.exactOptional(plainText),
  en: z.exactOptional(plainText),
  'de-simple': z.exactOptional(plainText),
});

/** One text for all languages, or one for each. */
export const policyText = z.union([plainText, translations]);

export const ownId = z.string().check(z.regex(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'bad-id' }));

export const day = z.string().check(z.iso.date({ error: 'bad-date' }));

export const email = z.string().check(z.email({ error: 'bad-email' }), shortEnough);

export const phone = z.string().check(z.regex(/^(?=.{3,40}$)\+?[0-9][0-9 ()/.–-]*$/, { error: 'bad-phone' }));

export const link = z.string().check(
  readBy((given) => orRefuse(readLink(given), 'bad-link')),
  shortEnough,
);

export const contactLink = z.string().check(
  readBy((given) => orRefuse(readContactLink(given), 'bad-contact-link')),
  shortEnough,
);

export const logo = z.string().check(
  readBy((given) => {
    const outcome = readLogo(given);
    return outcome.kind === 'logo'
      ? { kind: 'read', value: outcome.url }
      : { kind: 'refused', code: outcome.reason };
  }),
);

const hostPattern = z.string().check(
  readBy((given) => {
    const outcome = readHostPattern(given);
    return outcome.kind === 'pattern'
      ? { kind: 'read', value: outcome.pattern }
      : { kind: 'refused', code: `host-${outcome.reason}` };
  }),
);

const matchPattern = z.string().check(
  readBy((given) => orRefuse(readMatchPattern(given), 'bad-match-pattern')),
  shortEnough,
);

const once = { unique: { key: null, code: 'duplicate-host' } } as const;

export const hostPatterns = z.array(hostPattern).check(z.minLength(1)).register(readingRules, once);

export const matchPatterns = z.array(matchPattern).register(readingRules, once);

export const wholeNumber = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));
