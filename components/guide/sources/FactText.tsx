import type { Fact } from '../../../rules/catalogue/fields.ts';
import { readFact } from '../../../rules/guide/alternative-facts.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { referenceSources } from '../../../rules/guide/sources.ts';
import { Badge } from '../../controls/Badge.tsx';

export function FactText({ fact, data }: { fact: Fact; data: GuideData }) {
  const { text, isSupported, sources } = readFact(fact, data.language);
  return (
    <>
      {text} {!isSupported && <Badge kind="unverified" label={data.translate('guide.unverified')} />}
      <SourceMarks ids={sources} data={data} />
    </>
  );
}

interface Props {
  ids: string[];
  data: GuideData;
}

/** Only the numbers of sources, where their names would take too much space. */
export function SourceMarks({ ids, data }: Props) {
  return (
    <span class="marks">
      {referenceSources(ids, data).map(({ id, number, label }) => (
        <a
          class="mark"
          key={id}
          href={`#source/${id}`}
          title={label}
          aria-label={data.translate('guide.sourceMark', { number, label })}
        >
          {`[${number}]`}
        </a>
      ))}
    </span>
  );
}
