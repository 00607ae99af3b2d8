import { useState } from 'preact/hooks';
import { ActionButton } from './ActionButton.tsx';

interface CopyReplyProps {
  label: string;
  labels: { copied: string; notCopied: string };
  emphasis: 'primary' | 'secondary';
  /** Gives the reply, and whether the clipboard took it. */
  onCopy: () => Promise<{ text: string; isCopied: boolean }>;
}

/** One press and the reply is in the clipboard, or stands there to be copied by hand. */
export function CopyReply({ label, labels, emphasis, onCopy }: CopyReplyProps) {
  const [copy, setCopy] = useState<{ text: string; isCopied: boolean } | null>(null);
  return (
    <>
      <ActionButton
        testId="copy-reply"
        emphasis={emphasis}
        label={copy?.isCopied ? labels.copied : label}
        onClick={async () => setCopy(await onCopy())}
      />
      {copy && !copy.isCopied && <UncopiedText text={copy.text} label={labels.notCopied} />}
    </>
  );
}

/** A text that the clipboard did not take, to be copied by hand. */
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
  says: { copied: string; refused: string };
  testId: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text that stands in front of the person, and says whether that worked. */
export function CopyButton({ text, label, says, testId, onCopy }: CopyButtonProps) {
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
