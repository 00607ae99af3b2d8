import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { referenceSources } from '../../rules/guide/sources.ts';

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
