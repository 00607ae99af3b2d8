export const listWords = {
  list: {
    title: { de: 'Eigene Liste', en: 'List of your own' },
    description: {
      de: 'Signierte Liste, die regelmäßig geladen wird. Wird geprüft, hat in dieser Version aber noch keine Wirkung.',
      en: 'Signed list that is loaded regularly. It is checked, but has no effect in this version yet.',
    },
  },
  'list.url': {
    title: { de: 'Adresse', en: 'Address' },
    description: { de: 'Adresse der Liste, mit https:.', en: 'Address of the list, with https:.' },
    example: 'https://lists.kreis.example/konferenzlotse.jws',
  },
  'list.keys': {
    title: { de: 'Öffentliche Schlüssel', en: 'Public keys' },
    description: {
      de: 'Öffentliche Schlüssel als JWK (EdDSA oder ES256), mit denen die Liste unterschrieben ist; mindestens einer.',
      en: 'Public keys as JWK (EdDSA or ES256) that sign the list; at least one.',
    },
  },
  'list.keys.kty': {
    title: { de: 'Schlüsselart', en: 'Key type' },
    description: { de: 'OKP für EdDSA, EC für ES256.', en: 'OKP for EdDSA, EC for ES256.' },
  },
  'list.keys.crv': {
    title: { de: 'Kurve', en: 'Curve' },
    description: { de: 'Ed25519 für OKP, P-256 für EC.', en: 'Ed25519 for OKP, P-256 for EC.' },
  },
  'list.keys.x': {
    title: { de: 'x', en: 'x' },
    description: {
      de: 'Öffentlicher Schlüssel oder x-Koordinate: 32 Byte als base64url.',
      en: 'Public key or x coordinate: 32 bytes as base64url.',
    },
    example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
  'list.keys.y': {
    title: { de: 'y', en: 'y' },
    description: {
      de: 'y-Koordinate, nur bei EC: 32 Byte als base64url.',
      en: 'y coordinate, EC only: 32 bytes as base64url.',
    },
  },
  'list.keys.kid': {
    title: { de: 'Schlüsselkennung', en: 'Key id' },
    description: {
      de: 'Name des Schlüssels, damit ein neuer neben einem alten gelten kann.',
      en: 'Name of the key, so that a new one can hold next to an old one.',
    },
    example: '2026',
  },
  'list.keys.alg': {
    title: { de: 'Verfahren', en: 'Algorithm' },
    description: {
      de: 'EdDSA (oder Ed25519) bei OKP, ES256 bei EC.',
      en: 'EdDSA (or Ed25519) with OKP, ES256 with EC.',
    },
    example: 'EdDSA',
  },
  'list.keys.use': {
    title: { de: 'Verwendung', en: 'Use' },
    description: { de: 'Nur „sig“ (Unterschrift).', en: 'Only "sig" (signature).' },
  },
  'list.keys.d': {
    title: { de: 'Privater Teil (nie angeben)', en: 'Private part (never set)' },
    description: {
      de: 'Der private Teil gehört nicht in eine Richtlinie; ein Schlüssel damit wird abgelehnt.',
      en: 'The private part does not belong in a policy; a key that has it is refused.',
    },
  },
  'list.refreshHours': {
    title: { de: 'Abstand der Abrufe (Stunden)', en: 'Hours between updates' },
    description: {
      de: 'Wie oft die Liste geladen wird: alle 1 bis 720 Stunden.',
      en: 'How often the list is loaded: every 1 to 720 hours.',
    },
    example: 24,
  },
};
