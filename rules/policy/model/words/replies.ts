const example =
  'Guten Tag,\n\n{service} ist bei uns nicht freigegeben. Bitte nutzen Sie {alternative}:\n{link}\n\nMit freundlichen Grüßen';

const inLanguage = (de: string, en: string) => ({
  title: { de, en },
  description: {
    de: 'Text mit den Platzhaltern {service}, {alternative} und {link}. Fehlt er, gilt der mitgelieferte.',
    en: 'Text with the placeholders {service}, {alternative} and {link}. Where it is missing, ours holds.',
  },
  example,
});

const variant = (name: 'formal' | 'short', title: { de: string; en: string }) => ({
  [`replies.${name}`]: {
    title,
    description: { de: 'Ein Text je Sprache der Einladenden.', en: 'One text for each language of inviters.' },
    example: { de: example },
  },
  [`replies.${name}.de`]: inLanguage('Deutsch', 'German'),
  [`replies.${name}.en`]: inLanguage('Englisch', 'English'),
  [`replies.${name}.fr`]: inLanguage('Französisch', 'French'),
  [`replies.${name}.da`]: inLanguage('Dänisch', 'Danish'),
  [`replies.${name}.pl`]: inLanguage('Polnisch', 'Polish'),
});

export const repliesWords = {
  replies: {
    title: { de: 'Antworten an Einladende', en: 'Replies to inviters' },
    description: {
      de: 'Eigene Texte statt der mitgelieferten, ausführlich (formal) und kurz (short).',
      en: 'Your own texts instead of ours, in full (formal) and short.',
    },
    example: { formal: { de: example } },
  },
  ...variant('formal', { de: 'Ausführliche Antwort', en: 'Full reply' }),
  ...variant('short', { de: 'Kurze Antwort', en: 'Short reply' }),
};
