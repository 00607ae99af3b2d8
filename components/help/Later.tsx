import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '../controls/Disclosure.tsx';

interface Props<Value> {
  summary: string;
  testId: string;
  onRead: () => Promise<Value>;
  children: (value: Value) => ComponentChildren;
}

/** More on demand that has to be read first. */
export function Later<Value>({ summary, testId, onRead, children }: Props<Value>) {
  const [value, setValue] = useState<Value | null>(null);
  return (
    <Disclosure summary={summary} testId={testId} onOpen={async () => setValue(await onRead())}>
      {value !== null && children(value)}
    </Disclosure>
  );
}
