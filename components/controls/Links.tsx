import type { AnchorHTMLAttributes } from 'preact';

interface ActionLinkProps {
  href: string;
  label: string;
  /** Read out instead of the label, where the label alone does not tell what opens. */
  description?: string;
  emphasis: 'primary' | 'secondary';
}

/** A link that looks like a button. */
export function ActionLink({ href, label, description, emphasis }: ActionLinkProps) {
  return (
    <ExternalLink class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`} href={href} aria-label={description}>
      <span class="kern-label">{label}</span>
    </ExternalLink>
  );
}

/** Opens a new tab, so that the current page stays, and gives the other page no access to it. */
export function ExternalLink(props: AnchorHTMLAttributes) {
  return <a target="_blank" rel="noopener noreferrer" {...props} />;
}

interface MailLinkProps {
  testId: string;
  /** A `mailto:` address, see writeMail. */
  href: string;
  label: string;
  emphasis: 'secondary' | 'tertiary';
}

/** Opens a draft in the mail program; the current page stays. */
export function MailLink({ testId, href, label, emphasis }: MailLinkProps) {
  return (
    <a class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`} data-testid={testId} href={href}>
      <span class="kern-label">{label}</span>
    </a>
  );
}

/** A `mailto:` address that opens a draft; it sends nothing. */
export function writeMail(to: string, subject: string, body: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
