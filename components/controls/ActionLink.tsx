import { ExternalLink } from './ExternalLink.tsx';

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
    <ExternalLink class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`} href={href} aria-label={description}>
      <span class="kern-label">{label}</span>
    </ExternalLink>
  );
}
