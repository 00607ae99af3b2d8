interface Props {
  testId: string;
  /** The draft's `mailto:` address. */
  href: string;
  label: string;
  emphasis: 'secondary' | 'tertiary';
}

/** A link that looks like KERN's small button and opens a draft in the mail program; the page at hand stays. */
export function MailLink({ testId, href, label, emphasis }: Props) {
  return (
    <a class={`kern-btn kern-btn--x-small kern-btn--${emphasis}`} data-testid={testId} href={href}>
      <span class="kern-label">{label}</span>
    </a>
  );
}

/** A `mailto:` address that opens a draft; nothing is sent by it. */
export function writeMail(to: string, subject: string, body: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
