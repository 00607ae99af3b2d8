interface Props {
  testId: string;
  /** A `mailto:` address, see writeMail. */
  href: string;
  label: string;
  emphasis: 'secondary' | 'tertiary';
}

/** Opens a draft in the mail program; the current page stays. */
export function MailLink({ testId, href, label, emphasis }: Props) {
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
