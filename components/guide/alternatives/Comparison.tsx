import type { ComponentChildren } from 'preact';
import type { Fact } from '../../../rules/catalogue/fields.ts';
import { factNames } from '../../../rules/guide/alternative-facts.ts';
import { type AlternativeRow, listCited } from '../../../rules/guide/alternatives.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { Heading } from '../Heading.tsx';
import { FactText } from '../sources/FactText.tsx';
import { SourceReferences } from '../sources/SourceReferences.tsx';
import { AlternativeName } from './AlternativeName.tsx';

interface Props {
  columns: AlternativeRow[];
  data: GuideData;
}

/** Some alternatives side by side, or one with all its facts; sources below. */
export function Comparison({ columns, data }: Props) {
  const { translate } = data;
  const names = columns.map(({ name }) => name).join(' · ');
  return (
    <>
      <p class="back">
        <a href="#alternatives">{translate('guide.alternatives.back')}</a>
      </p>
      <Heading text={columns.length > 1 ? translate('guide.alternatives.comparison') : names} />
      <table class="table table--compare" data-testid="comparison">
        <caption class="hidden">{names}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((row) => (
              <th scope="col" key={row.id}>
                <AlternativeName row={row} data={data} isLinked={false} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows columns={columns} data={data} />
        </tbody>
      </table>
      <section class="cited">
        <h3>{translate('guide.tabs.sources')}</h3>
        <SourceReferences ids={listCited(columns, data)} data={data} />
      </section>
    </>
  );
}

function Rows({ columns, data }: Props) {
  const { translate } = data;
  const cells = (label: string, write: (row: AlternativeRow) => ComponentChildren) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {columns.map((row) => (
        <td key={row.id} data-label={row.name}>
          {write(row) || translate('guide.noDetails')}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      {cells(translate('guide.summary'), ({ summary }) => summary)}
      {cells(translate('guide.suits'), ({ record }) =>
        record?.suits.map((need) => translate(`guide.need.${need}`)).join(', '),
      )}
      {factNames.map((fact) =>
        cells(
          translate(`guide.fact.${fact}`),
          ({ record }) => record && <FactText fact={record.facts[fact]} data={data} />,
        ),
      )}
      {cells(translate('guide.pros'), ({ record }) => record && <Facts facts={record.pros} data={data} />)}
      {cells(translate('guide.cons'), ({ record }) => record && <Facts facts={record.cons} data={data} />)}
    </>
  );
}

function Facts({ facts, data }: { facts: Fact[]; data: GuideData }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.text.de}>
          <FactText fact={fact} data={data} />
        </li>
      ))}
    </ul>
  );
}
