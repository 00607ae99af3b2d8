import type { FindingCode } from './finding.ts';

type Sentence = { de: string; en: string };

/** `{found}` is the value, `{expected}` a name or values, `{limit}` the number in it, `{hint}` the likely name. */
export const findingSentences: Readonly<Record<FindingCode, Sentence>> = {
  'unknown-key': {
    de: 'Diesen Schlüssel gibt es nicht, er wird übergangen.{hint}',
    en: 'There is no such key, it is ignored.{hint}',
  },
  'json-text': {
    de: 'Hier steht JSON als Text in Anführungszeichen. Es wurde gelesen; besser steht es ohne da.',
    en: 'This is JSON inside a string. It was read, but is better written without the quotes.',
  },
  'characters-removed': {
    de: 'Steuerzeichen oder Zeichen, die die Leserichtung umkehren, wurden aus {found} entfernt.',
    en: 'Control characters or characters that turn the reading direction were removed from {found}.',
  },
  'no-german': { de: 'Der deutsche Text („de“) fehlt.', en: 'The German text ("de") is missing.' },
  'duplicate-host': {
    de: '{found} steht schon weiter oben und zählt nur einmal.',
    en: '{found} is there already and counts once.',
  },
  'list-without-effect': {
    de: 'Die Liste ist richtig angegeben, hat in dieser Version aber noch keine Wirkung.',
    en: 'The list is set correctly, but has no effect in this version yet.',
  },
  'wrong-type': { de: 'Hier muss {expected} stehen, nicht {found}.', en: 'Must be: {expected}; found {found}.' },
  'not-allowed': {
    de: '{found} ist hier nicht möglich. Erlaubt: {expected}.',
    en: '{found} is not possible here. Allowed: {expected}.',
  },
  'out-of-range': {
    de: '{found} liegt außerhalb des Erlaubten ({expected}).',
    en: '{found} is outside of what is allowed ({expected}).',
  },
  'too-long': {
    de: 'Der Text ist länger als {limit} Zeichen.',
    en: 'The text is longer than {limit} characters.',
  },
  empty: { de: 'Hier steht nichts Verwertbares.', en: 'There is nothing usable here.' },
  'missing-key': {
    de: 'Der Eintrag wird ausgelassen, weil „{expected}“ fehlt.',
    en: 'The entry is left out, because "{expected}" is missing.',
  },
  'entry-left-out': {
    de: 'Der Eintrag wird ausgelassen, weil „{expected}“ nicht stimmt.',
    en: 'The entry is left out, because its "{expected}" is wrong.',
  },
  'bad-id': {
    de: '{found} ist keine Kennung. Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 64 Zeichen.',
    en: '{found} is no id. Allowed are small letters, digits and single hyphens, at most 64 characters.',
  },
  'bad-date': {
    de: '{found} ist kein Tag, den es gibt, in der Form JJJJ-MM-TT.',
    en: '{found} is no existing day in the form YYYY-MM-DD.',
  },
  'bad-link': {
    de: '{found} ist keine Adresse, die mit https:// beginnt und keinen Benutzernamen enthält.',
    en: '{found} is no address that starts with https:// and holds no user name.',
  },
  'bad-contact-link': {
    de: '{found} ist keine Adresse, die mit https://, mailto: oder tel: beginnt.',
    en: '{found} is no address that starts with https://, mailto: or tel:.',
  },
  'bad-email': { de: '{found} ist keine E-Mail-Adresse.', en: '{found} is no e-mail address.' },
  'bad-phone': { de: '{found} ist keine Telefonnummer.', en: '{found} is no telephone number.' },
  'bad-logo': {
    de: 'Das Logo ist kein PNG, SVG oder WebP als data:-URL.',
    en: 'The logo is no PNG, SVG or WebP as a data: URL.',
  },
  'logo-too-large': { de: 'Das Logo ist größer als 64 KiB.', en: 'The logo is larger than 64 KiB.' },
  'bad-match-pattern': {
    de: '{found} ist kein Muster der Form https://host/* für einen einzelnen Host.',
    en: '{found} is no pattern of the form https://host/* for a single host.',
  },
  'bad-list-key': {
    de: '{found} ist kein base64url-Wert von 32 Byte.',
    en: '{found} is no base64url value of 32 bytes.',
  },
  'private-key': {
    de: 'Das ist ein privater Schlüssel. Er ist damit öffentlich: bitte ersetzen und nur den öffentlichen Teil angeben.',
    en: 'This is a private key. It is public now: replace it, and set the public part only.',
  },
  'duplicate-id': {
    de: '{found} gibt es schon weiter oben; dieser Eintrag wird ausgelassen.',
    en: '{found} is there already; this entry is left out.',
  },
  'unknown-service': {
    de: 'Der Katalog kennt keinen Dienst {found}; der Eintrag wird ausgelassen.{hint}',
    en: 'The catalogue knows no service {found}; the entry is left out.{hint}',
  },
  'unknown-alternative': {
    de: 'Der Katalog kennt keine Alternative {found}, und ein Name fehlt; der Eintrag wird ausgelassen.{hint}',
    en: 'The catalogue knows no alternative {found}, and there is no name; the entry is left out.{hint}',
  },
  'catalogue-id': {
    de: '{found} gehört einem Dienst des Katalogs. Dessen Stufe steht unter „services“.',
    en: '{found} is a service of the catalogue. Its level belongs in "services".',
  },
  'foreign-host': {
    de: '{found} gehört nicht zu dem Dienst, der hier freigegeben wird.',
    en: '{found} does not belong to the service that is approved here.',
  },
  'too-many-hosts': {
    de: 'Zu viele Hosts: Zusammen sind {limit} möglich, die letzten werden ausgelassen.',
    en: 'Too many hosts: {limit} are possible altogether, the last ones are left out.',
  },
  'host-empty': { de: 'Der Host ist leer.', en: 'The host is empty.' },
  'host-too-long': { de: '{found} ist zu lang für einen Host.', en: '{found} is too long for a host.' },
  'host-scheme': {
    de: '{found}: Bitte nur den Host angeben, ohne „https://“ davor.',
    en: '{found}: only the host, without "https://" in front.',
  },
  'host-path': {
    de: '{found}: Bitte nur den Host angeben, ohne Pfad.',
    en: '{found}: only the host, without a path.',
  },
  'host-user-info': {
    de: '{found}: Bitte nur den Host angeben, ohne „@“.',
    en: '{found}: only the host, without "@".',
  },
  'host-port': {
    de: '{found}: Bitte nur den Host angeben, ohne Port.',
    en: '{found}: only the host, without a port.',
  },
  'host-ip-address': {
    de: '{found}: IP-Adressen und Bereiche gehen nicht, nur Namen.',
    en: '{found}: names only, no IP addresses or ranges.',
  },
  'host-all-hosts': {
    de: '{found} meint alle Seiten. Das geht nicht; bitte einzelne Hosts nennen.',
    en: '{found} means every site. That is not possible; name single hosts.',
  },
  'host-inner-wildcard': {
    de: '{found}: „*“ geht nur als erster Teil, wie in *.example.org.',
    en: '{found}: "*" works only as the first part, as in *.example.org.',
  },
  'host-public-suffix': {
    de: '{found} meint die Seiten vieler Fremder (öffentliche Endung). Bitte einen Namen darunter nennen.',
    en: '{found} means sites of many others (a public suffix). Name a host below it.',
  },
  'host-bad-name': { de: '{found} ist kein Name eines Hosts.', en: '{found} is no host name.' },
};
