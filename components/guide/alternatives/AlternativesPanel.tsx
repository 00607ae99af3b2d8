import { useState } from 'preact/hooks';
import type { Need } from '../../../rules/catalogue/alternative-schema.ts';
import {
  type AlternativeRow,
  keepSuiting,
  listAlternatives,
  listNeeds,
  toggleCompared,
} from '../../../rules/guide/alternatives.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import type { Place } from '../../../rules/guide/place.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { SelectField } from '../../controls/SelectField.tsx';
import { AlternativesFinder } from '../../help/AlternativesFinder.tsx';
import { FreshRooms } from '../../meeting-room/FreshRooms.tsx';
import type { PageActions } from '../../page-actions.ts';
import { Heading } from '../Heading.tsx';
import { AlternativesTable } from './AlternativesTable.tsx';
import { Comparison } from './Comparison.tsx';

interface Props {
  data: GuideData;
  actions: PageActions;
  /** Ids to show side by side; empty for the table of all. */
  compared: string[];
  onGo: (place: Place) => void;
}

export function AlternativesPanel({ data, actions, compared, onGo }: Props) {
  const [chosen, setChosen] = useState(compared);
  const [need, setNeed] = useState<Need | null>(null);
  const rows = listAlternatives(data);
  const columns = compared.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (columns.length > 0) return <Comparison columns={columns} data={data} />;

  const shown = keepSuiting(rows, need);
  return (
    <>
      <Heading text={data.translate('guide.tabs.alternatives')} />
      <Intro rows={rows} data={data} />
      <Disclosure summary={data.translate('choose.heading')} testId="choose">
        <AlternativesFinder data={data} />
      </Disclosure>
      <FreshRooms
        alternatives={data.approved}
        language={data.language}
        translate={data.translate}
        actions={actions}
      />
      <div class="toolbar toolbar--sticky">
        <NeedFilter rows={rows} need={need} data={data} onChoose={setNeed} />
        <p class="toolbar__note" role="status">
          {data.translate('guide.alternatives.shown', { count: shown.length })}{' '}
          {chosen.length > 0
            ? data.translate('guide.alternatives.chosen', { count: chosen.length })
            : data.translate('guide.alternatives.compareHint')}
        </p>
        {chosen.length > 0 && (
          <ActionButton
            testId="compare"
            emphasis="primary"
            label={data.translate('guide.alternatives.compare')}
            onClick={() => onGo({ tab: 'alternatives', compared: chosen })}
          />
        )}
      </div>
      <AlternativesTable
        rows={shown}
        chosen={chosen}
        data={data}
        onToggle={(id) => setChosen(toggleCompared(chosen, id))}
      />
    </>
  );
}

function Intro({ rows, data }: { rows: AlternativeRow[]; data: GuideData }) {
  const isDecided = rows.some(({ isApproved }) => isApproved);
  return (
    <p class="lead">
      {data.translate(isDecided ? 'guide.alternatives.introApproved' : 'guide.alternatives.introList')}{' '}
      {data.translate('guide.alternatives.marksHint')}
    </p>
  );
}

function NeedFilter(props: {
  rows: AlternativeRow[];
  need: Need | null;
  data: GuideData;
  onChoose: (need: Need | null) => void;
}) {
  const { translate } = props.data;
  return (
    <SelectField
      label={translate('guide.alternatives.need')}
      testId="need"
      look="field"
      value={props.need}
      options={[
        { value: null, label: translate('guide.all') },
        ...listNeeds(props.rows).map((value) => ({ value, label: translate(`guide.need.${value}`) })),
      ]}
      onChoose={props.onChoose}
    />
  );
}
