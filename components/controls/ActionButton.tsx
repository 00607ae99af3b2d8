import type { ButtonHTMLAttributes } from 'preact';

interface Props extends Pick<ButtonHTMLAttributes, 'aria-expanded' | 'aria-controls' | 'disabled' | 'onClick'> {
  label: string;
  emphasis: 'primary' | 'secondary' | 'tertiary';
  testId: string;
}

/** KERN's small button. */
export function ActionButton({ label, emphasis, testId, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`}
      data-testid={testId}
      {...rest}
    >
      <span class="kern-label">{label}</span>
    </button>
  );
}
