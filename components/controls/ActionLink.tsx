import { ExternalLink } from './ExternalLink.tsx';

interface Props {
  href: string;
  label: string;
  /** Read out instead of the label, where the label alone does not tell what opens. */
  description?: string;
  emphasis: 'primary' | 'secondary';
}

/** A link that looks like a button. */
export function ActionLink({ href, label, description, emphasis }: Props) {
  return (
    <ExternalLink class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`} href={href} aria-label={description}>
      <span class="kern-label">{label}</span>
    </ExternalLink>
  );
}
