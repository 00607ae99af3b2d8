import { useState } from 'preact/hooks';
import { ActionButton } from '../controls/ActionButton.tsx';
import { UncopiedText } from '../controls/UncopiedText.tsx';

interface Props {
  label: string;
  labels: { copied: string; notCopied: string };
  emphasis: 'primary' | 'secondary';
  /** Gives the reply, and whether the clipboard took it. */
  onCopy: () => Promise<{ text: string; isCopied: boolean }>;
}

/** One press and the reply is in the clipboard, or stands there to be copied by hand. */
export function CopyReply({ label, labels, emphasis, onCopy }: Props) {
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
