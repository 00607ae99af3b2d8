import type { Fact } from '../../rules/catalogue/fields.ts';
import { readFact } from '../../rules/guide/alternative-facts.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { referenceSources } from '../../rules/guide/sources.ts';
import { Badge } from './Heading.tsx';

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

interface Props {
  ids: string[];
  world: GuideWorld;
}

/** Sources by their number in the list of sources, for places where their names would be too much. */
export function SourceMarks({ ids, world }: Props) {
  return (
    <span class="marks">
      {referenceSources(ids, world).map(({ id, number, label }) => (
        <a
          class="mark"
          key={id}
          href={`#source/${id}`}
          title={label}
          aria-label={world.translate('guide.sourceMark', { number, label })}
        >
          {`[${number}]`}
        </a>
      ))}
    </span>
  );
}
