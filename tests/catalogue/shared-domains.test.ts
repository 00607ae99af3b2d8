import { expect, test } from 'vitest';
import { serviceOf } from './real-catalogue.ts';

// skype.com is missing on purpose: what is left of it is only Skype.
const sharedDomains = [
  'amazon.com',
  'apple.com',
  'cisco.com',
  'cloud.microsoft',
  'dfn.de',
  'element.io',
  'facebook.com',
  'goo.gl',
  'google.com',
  'infomaniak.com',
  'kontur.ru',
  'ktalk.ru',
  'live.com',
  'mail.ru',
  'mailbox.org',
  'meta.com',
  'microsoft.com',
  'microsoft.us',
  'nextcloud.com',
  'office.com',
  'office.net',
  'proton.me',
  'qq.com',
  'sber.ru',
  'tencent.com',
  'vk.com',
  'yandex.com',
  'yandex.ru',
  'zoho.com',
  'zoho.com.au',
  'zoho.eu',
  'zoho.in',
];

test.each(sharedDomains)('%s has other products too and never matches alone', (domain) => {
  const found = ['', 'www.', 'some-other-product.'].map((label) => serviceOf(`https://${label}${domain}/`));
  expect(found, `narrow hosts to the hosts of the meetings: ${domain} is shared`).toEqual(['-', '-', '-']);
});

test.each([
  'https://accounts.google.com/',
  'https://calendar.google.com/calendar/',
  'https://docs.google.com/document/d/1/edit',
  'https://drive.google.com/',
  'https://mail.google.com/mail/u/0/',
  'https://login.microsoftonline.com/',
  'https://outlook.office.com/mail/',
  'https://outlook.live.com/',
  'https://www.office.com/',
  'https://kreis.sharepoint.com/sites/amt',
  'https://www.microsoft.com/de-de/microsoft-teams/group-chat-software',
  'https://www.facebook.com/',
  'https://www.icloud.com/',
  'https://www.linkedin.com/',
  'https://www.zoominfo.com/',
  'https://zoom.co.jp/',
  'https://www.zoomtext.com/',
  'https://teams.example/',
  'https://www.segeberg.de/',
  'https://www.datenschutz-berlin.de/',
  'http://localhost:3000/',
  'http://intranet/',
  'https://192.168.0.1/',
])('%s is an everyday address of no service', (url) => {
  expect(serviceOf(url)).toBe('-');
});
