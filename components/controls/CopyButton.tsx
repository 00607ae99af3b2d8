import { useState } from 'preact/hooks';
import { ActionButton } from './ActionButton.tsx';

export interface CopyOutcome {
  text: string;
  isCopied: boolean;
}

/** The outcome of the last press, null before it, and the function that copies. */
export function useCopy(onCopy: () => Promise<CopyOutcome>): [CopyOutcome | null, () => Promise<void>] {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async () => {
    // Screen readers say an outcome again only if it was gone in between.
    setOutcome(null);
    setOutcome(await onCopy());
  };
  return [outcome, copy];
}

interface CopyReplyProps {
  label: string;
  labels: { copied: string; notCopied: string };
  emphasis: 'primary' | 'secondary';
  onCopy: () => Promise<CopyOutcome>;
}

/** Says "copied" on the button itself; a reply that the clipboard refuses is shown to be copied by hand. */
export function CopyReply({ label, labels, emphasis, onCopy }: CopyReplyProps) {
  const [outcome, copy] = useCopy(onCopy);
  return (
    <>
      <ActionButton
        testId="copy-reply"
        emphasis={emphasis}
        label={outcome?.isCopied ? labels.copied : label}
        onClick={copy}
      />
      {outcome && !outcome.isCopied && <UncopiedText text={outcome.text} label={labels.notCopied} />}
    </>
  );
}

export function UncopiedText({ text, label }: { text: string; label: string }) {
  return (
    <label class="uncopied">
      {label}
      <textarea
        readOnly
        rows={6}
        data-testid="uncopied"
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
}

interface CopyButtonProps {
  text: string;
  label: string;
  messages: { copied: string; refused: string };
  testId: string;
  /** False where the clipboard refuses. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text that is visible already, and says whether that worked. */
export function CopyButton({ text, label, messages, testId, onCopy }: CopyButtonProps) {
  const [outcome, copy] = useCopy(async () => ({ text, isCopied: await onCopy(text) }));
  // The text may have been changed since it was copied.
  const known = outcome?.text === text ? outcome : null;
  return (
    <>
      <ActionButton testId={testId} emphasis="primary" label={label} onClick={copy} />
      <span role="status">{known && (known.isCopied ? messages.copied : messages.refused)}</span>
    </>
  );
}
