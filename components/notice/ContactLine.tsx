import type { BannerLabels } from '../../locales/labels.ts';
import type { Contact } from '../../rules/notice/notice.ts';
import { ExternalLink } from '../controls/Links.tsx';

export function ContactLine({ contact, labels }: { contact: Contact; labels: BannerLabels }) {
  const { name, email, phone, url } = contact;
  return (
    <p class="reason__facts">
      {labels.questions}: {name}
      {email && (
        <>
          {name && ' · '}
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone && (
        <>
          {' · '}
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </>
      )}
      {url && (
        <>
          {' · '}
          <ExternalLink href={url}>{labels.contact}</ExternalLink>
        </>
      )}
    </p>
  );
}
