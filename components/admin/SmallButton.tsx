interface Props {
  /** One sign, or a short text. */
  sign: string;
  /** What it does, and to what. */
  label: string;
  onClick: () => void;
  disabled?: boolean;
  testId?: string;
  /** For a button that moves an entry: which way. */
  move?: -1 | 1;
  /** Looks like a link, for places with many inputs. */
  quiet?: boolean;
}

/** A button in a row of others: its sign alone would not say what it acts on. */
export function SmallButton({ sign, label, onClick, disabled = false, testId, move, quiet = false }: Props) {
  return (
    <button
      type="button"
      class={quiet ? 'link-button' : 'small-button'}
      aria-label={label}
      title={label}
      // A disabled button would lose the focus.
      aria-disabled={disabled}
      data-testid={testId}
      data-move={move}
      onClick={disabled ? undefined : onClick}
    >
      {sign}
    </button>
  );
}
