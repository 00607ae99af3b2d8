import { isShownAsFact } from '../catalogue/facts.ts';
import type { Fact } from '../catalogue/schema.ts';
import { type Language, pickText } from '../text/language.ts';

export interface ReadFact {
  /** Null where the record says nothing but that nobody checked. */
  text: string | null;
  /** Checked well enough and with a source; otherwise it is marked "nicht geprüft". */
  isSupported: boolean;
  sources: string[];
}

const unchecked = /\s*\((nicht geprüft|not verified)\)$|^(nicht geprüft|not verified)$/;

/** A fact as the guide shows it: the mark stands once, not in the text too. */
export function readFact(fact: Fact, language: Language): ReadFact {
  const isSupported = isShownAsFact(fact) && fact.sources.length > 0;
  const text = pickText(fact.text, language);
  return { text: (isSupported ? text : text.replace(unchecked, '')) || null, isSupported, sources: fact.sources };
}
