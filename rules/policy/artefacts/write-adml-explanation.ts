import type { Language } from './deployment.ts';
import type { PolicyKey } from './list-policy-keys.ts';

const words = {
  de: {
    json: 'Wert: JSON in einer Zeile. Texte immer als {"de": "…", "en": "…"}; eine falsche Art von Wert lässt der Browser mit dem ganzen Schlüssel weg, ohne es zu melden.',
    members: 'Schlüssel darin:',
    required: 'nötig',
    example: 'Beispiel:',
    check: 'Vor dem Verteilen prüfen: npm run policy -- check DATEI',
  },
  en: {
    json: 'Value: JSON in one line. Texts always as {"de": "…", "en": "…"}; a value of a wrong type is dropped by the browser with the whole key, unreported.',
    members: 'Keys inside:',
    required: 'required',
    example: 'Example:',
    check: 'Check before deploying: npm run policy -- check FILE',
  },
} as const;

/** What the Group Policy editor says about a key: its description, the keys inside and an example to copy. */
export function writeAdmlExplanation(policyKey: PolicyKey, language: Language): string {
  const { description, type, members, example } = policyKey;
  const isJson = type.kind === 'list' || type.kind === 'object';
  const { json, members: inside, example: sample, check } = words[language];
  return [
    description,
    ...(isJson ? [json] : []),
    ...(members.length > 0 ? [[inside, ...listMembers(members, '', language)].join('\n')] : []),
    ...(isJson && example !== undefined ? [`${sample} ${JSON.stringify(example)}`] : []),
    ...(isJson ? [check] : []),
  ].join('\n\n');
}

function listMembers(members: PolicyKey[], path: string, language: Language): string[] {
  return members.flatMap((member) => {
    const name = `${path}${member.key}`;
    const required = member.required ? ` (${words[language].required})` : '';
    const line = `${name}${required}: ${member.description}`;
    return member.type.kind === 'never' ? [] : [line, ...listMembers(member.members, `${name}.`, language)];
  });
}
