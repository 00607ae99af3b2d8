import type { Role } from '../../rules/catalogue/service-schema.ts';
import type { SnoozeLength } from '../../rules/judge/snooze.ts';
import type { SnapshotHeader } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { type CopyOutcome, CopyReply } from '../controls/CopyButton.tsx';
import { ActionLink } from '../controls/Links.tsx';

interface Props {
  header: SnapshotHeader;
  role: Role | null;
  onCopyReply: () => Promise<CopyOutcome>;
}

/** What comes first depends on the role: guests answer, organisers plan elsewhere, others open the alternative. */
export function BannerActions({ header, role, onCopyReply }: Props) {
  const { labels, alternatives } = header;
  const best = alternatives[0]?.link;
  const isGuest = role === 'join';
  return (
    <>
      {isGuest && <CopyReply label={labels.copyReply} labels={labels} emphasis="primary" onCopy={onCopyReply} />}
      {best && (
        <ActionLink
          href={best.url}
          label={role === 'start' ? best.planLabel : best.label}
          emphasis={isGuest ? 'secondary' : 'primary'}
        />
      )}
    </>
  );
}

interface HideButtonProps {
  header: SnapshotHeader;
  isOpen: boolean;
  onToggle: () => void;
}

/** Nothing where the policy allows no way to hide the banner. */
export function HideButton({ header, isOpen, onToggle }: HideButtonProps) {
  const { labels, choices } = header;
  if (choices.snoozeDays === 0 && !choices.privateUse) return null;
  return (
    <ActionButton
      testId="hide"
      emphasis="tertiary"
      label={labels.hide}
      mark={isOpen ? '▴' : '▾'}
      aria-expanded={isOpen}
      aria-controls="hide-choices"
      onClick={onToggle}
    />
  );
}

interface HideChoicesProps {
  header: SnapshotHeader;
  onSnooze: (length: SnoozeLength) => void;
  onUsePrivately: () => void;
}

export function HideChoices({ header, onSnooze, onUsePrivately }: HideChoicesProps) {
  const { labels, choices } = header;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in.
    <div class="banner__choices" id="hide-choices" role="group" aria-label={labels.hide}>
      {choices.snoozeDays > 0 && (
        <>
          <Choice testId="hide-today" label={labels.hideToday} onChoose={() => onSnooze('today')} />
          {choices.snoozeDays > 1 && (
            <Choice testId="hide-days" label={labels.hideDays} onChoose={() => onSnooze('days')} />
          )}
          <Choice
            testId="hide-until-change"
            label={labels.hideUntilChange}
            onChoose={() => onSnooze('until-change')}
          />
        </>
      )}
      {choices.privateUse && <Choice testId="private" label={labels.private} onChoose={onUsePrivately} />}
    </div>
  );
}

function Choice({ testId, label, onChoose }: { testId: string; label: string; onChoose: () => void }) {
  return <ActionButton testId={testId} emphasis="secondary" label={label} onClick={onChoose} />;
}
