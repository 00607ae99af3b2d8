import type { Fact } from '../../rules/catalogue/schema.ts';
import { readFact } from '../../rules/guide/alternative-facts.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { Badge } from './Badge.tsx';
import { SourceMarks } from './SourceMarks.tsx';

/** A fact with its sources, or marked as not verified. */
export function FactText({ fact, world }: { fact: Fact; world: GuideWorld }) {
  const { text, isSupported, sources } = readFact(fact, world.language);
  return (
    <>
      {text} {!isSupported && <Badge kind="unverified" label={world.translate('guide.unverified')} />}
      <SourceMarks ids={sources} world={world} />
    </>
  );
}
