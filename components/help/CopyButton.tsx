import { useState } from 'preact/hooks';
import { ActionButton } from '../controls/ActionButton.tsx';

interface Props {
  text: string;
  label: string;
  says: { copied: string; refused: string };
  testId: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text that stands in front of the person, and says whether that worked. */
export function CopyButton({ text, label, says, testId, onCopy }: Props) {
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async () => setOutcome({ text, isCopied: await onCopy(text) });
  // What was copied is not what stands there any more.
  const known = outcome?.text === text ? outcome : null;
  return (
    <>
      <ActionButton testId={testId} emphasis="primary" label={label} onClick={copy} />
      <span role="status">{known && (known.isCopied ? says.copied : says.refused)}</span>
    </>
  );
}
