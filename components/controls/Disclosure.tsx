import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  summary: string;
  testId: string;
  /** Called at the first opening, for what is costly to read. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** Renders its content at the first opening. */
export function Disclosure({ summary, testId, onOpen, children }: DisclosureProps) {
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

interface LazyDisclosureProps<Value> {
  summary: string;
  testId: string;
  onRead: () => Promise<Value>;
  children: (value: Value) => ComponentChildren;
}

/** Reads what it shows at the first opening. */
export function LazyDisclosure<Value>({ summary, testId, onRead, children }: LazyDisclosureProps<Value>) {
  const [value, setValue] = useState<Value | null>(null);
  return (
    <Disclosure summary={summary} testId={testId} onOpen={async () => setValue(await onRead())}>
      {value !== null && children(value)}
    </Disclosure>
  );
}
