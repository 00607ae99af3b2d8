interface Props {
  href: string;
  label: string;
  /** Said instead of the label, where the label alone would not tell what it opens. */
  description?: string;
  emphasis: 'primary' | 'secondary';
}

/** A link that looks like KERN's small button; it opens a new tab, so that the page at hand stays. */
export function ActionLink({ href, label, description, emphasis }: Props) {
  return (
    <a
      class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={description}
    >
      <span class="kern-label">{label}</span>
    </a>
  );
}
