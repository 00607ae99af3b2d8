import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: string;
  testId: string;
  /** Called when opened: what is costly to read is read then. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** More on demand: what is inside is drawn once it is opened. */
export function Disclosure({ summary, testId, onOpen, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      class="helper__details"
      data-testid={testId}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open || wasOpened) return;
        setWasOpened(true);
        onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
