import type { Overview } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';

interface Props {
  overview: Overview;
  isOpen: boolean;
  onToggle: () => void;
}

/** Opens the ways to be rid of the banner; where the policy leaves none, there is no button. */
export function HideButton({ overview, isOpen, onToggle }: Props) {
  const { labels, choices } = overview;
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
