import { useState } from 'preact/hooks';
import type { Need } from '../../rules/catalogue/alternative-schema.ts';
import {
  type AlternativeRow,
  keepSuiting,
  listAlternatives,
  listNeeds,
  toggleCompared,
} from '../../rules/guide/alternatives.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import type { Place } from '../../rules/guide/place.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { AlternativesFinder } from '../help/AlternativesFinder.tsx';
import { FreshRooms } from '../meeting-room/FreshRooms.tsx';
import type { Help } from '../page-actions.ts';
import { AlternativesTable } from './AlternativesTable.tsx';
import { Comparison } from './Comparison.tsx';
import { Heading } from './Heading.tsx';
import { SelectField } from './SelectField.tsx';

interface Props {
  world: GuideWorld;
  help: Help;
  /** Alternatives to show side by side; empty for the table of all. */
  compared: string[];
  onGo: (place: Place) => void;
}

/** What to use instead: all in a table, or some side by side. */
export function AlternativesPanel({ world, help, compared, onGo }: Props) {
  const [chosen, setChosen] = useState(compared);
  const [need, setNeed] = useState<Need | null>(null);
  const rows = listAlternatives(world);
  const columns = compared.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (columns.length > 0) return <Comparison columns={columns} world={world} />;

  const shown = keepSuiting(rows, need);
  return (
    <>
      <Heading text={world.translate('guide.tabs.alternatives')} />
      <Intro rows={rows} world={world} />
      <Disclosure summary={world.translate('choose.heading')} testId="choose">
        <AlternativesFinder world={world} />
      </Disclosure>
      <FreshRooms
        alternatives={world.approved}
        language={world.language}
        translate={world.translate}
        help={help}
      />
      <div class="toolbar toolbar--sticky">
        <NeedFilter rows={rows} need={need} world={world} onChoose={setNeed} />
        <p class="toolbar__note" role="status">
          {world.translate('guide.alternatives.shown', { count: shown.length })}{' '}
          {chosen.length > 0
            ? world.translate('guide.alternatives.chosen', { count: chosen.length })
            : world.translate('guide.alternatives.compareHint')}
        </p>
        {chosen.length > 0 && (
          <ActionButton
            testId="compare"
            emphasis="primary"
            label={world.translate('guide.alternatives.compare')}
            onClick={() => onGo({ tab: 'alternatives', compared: chosen })}
          />
        )}
      </div>
      <AlternativesTable
        rows={shown}
        chosen={chosen}
        world={world}
        onToggle={(id) => setChosen(toggleCompared(chosen, id))}
      />
    </>
  );
}

function Intro({ rows, world }: { rows: AlternativeRow[]; world: GuideWorld }) {
  const isDecided = rows.some(({ isApproved }) => isApproved);
  return (
    <p class="lead">
      {world.translate(isDecided ? 'guide.alternatives.introApproved' : 'guide.alternatives.introList')}{' '}
      {world.translate('guide.alternatives.marksHint')}
    </p>
  );
}

function NeedFilter(props: {
  rows: AlternativeRow[];
  need: Need | null;
  world: GuideWorld;
  onChoose: (need: Need | null) => void;
}) {
  const { translate } = props.world;
  return (
    <SelectField
      label={translate('guide.alternatives.need')}
      all={translate('guide.all')}
      value={props.need}
      options={listNeeds(props.rows).map((value) => ({ value, label: translate(`guide.need.${value}`) }))}
      onChange={props.onChoose}
      testId="need"
    />
  );
}
