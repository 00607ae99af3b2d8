import type { ComponentChildren } from 'preact';

interface Props {
  severity: 'error' | 'warning';
  children: ComponentChildren;
}

const classes = { error: 'finding-note finding-note--error', warning: 'finding-note' } as const;

/** One finding in a list of them. */
export function FindingItem({ severity, children }: Props) {
  return (
    <li class={classes[severity]} data-testid="finding">
      {children}
    </li>
  );
}
