import type { ButtonHTMLAttributes } from 'preact';

interface Props extends Pick<ButtonHTMLAttributes, 'aria-expanded' | 'aria-controls' | 'disabled' | 'onClick'> {
  label: string;
  emphasis: 'primary' | 'secondary' | 'tertiary';
  testId: string;
  /** A sign after the label, hidden from screen readers. */
  mark?: string;
}

export function ActionButton({ label, emphasis, testId, mark, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`}
      data-testid={testId}
      {...rest}
    >
      <span class="kern-label">
        {label}
        {mark && <span aria-hidden="true"> {mark}</span>}
      </span>
    </button>
  );
}
