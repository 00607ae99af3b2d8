import type { z } from '../../zod.ts';
import { readingRules } from '../model/reading-rules.ts';
import { explainIssue, runChecks, wrongType } from './read-leaf.ts';
import { nearestName, type Reading, report, reportWith, step } from './reading.ts';

/** What a string holds where a list or object was expected: Firefox hands over pasted JSON as text. Null if nothing. */
export function openJsonText(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const opened: unknown = JSON.parse(text);
    return typeof opened === 'object' ? opened : null;
  } catch {
    return null;
  }
}

type Outcome = { kind: 'read'; value: unknown } | { kind: 'dropped' };
type Def<Kind> = Extract<z.core.$ZodTypes['_zod']['def'], { type: Kind }>;
type Place = { pointer: string; reading: Reading };

const dropped: Outcome = { kind: 'dropped' };

/** Walks value and schema together and leaves out each wrong part by itself. */
export function readValue(schema: z.core.$ZodType, value: unknown, place: Place): Outcome {
  const def = definitionOf(schema);
  if (def.type === 'optional') return readValue(def.innerType, value, place);
  if (def.type === 'union') return readOption(def, value, place);
  if (def.type === 'array') return readList(schema, def, value, place);
  if (def.type === 'object') return readObject(schema, def, value, place);
  return finish(schema, value, value, place);
}

const definitionOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

function readOption(def: Def<'union'>, value: unknown, place: Place): Outcome {
  const kind = jsonKind(value);
  const options = def.options.filter((option) => definitionOf(option).type === kind);
  if (options.length === 1 && options[0]) return readValue(options[0], value, place);
  const explained = wrongType(...new Set(def.options.map((option) => definitionOf(option).type)));
  if (options.length === 0 || !isObject(value)) return drop(place, explained, value);
  return readByDiscriminator(def, value, place);
}

function readByDiscriminator(def: Def<'union'>, value: object, place: Place): Outcome {
  const key = 'discriminator' in def && typeof def.discriminator === 'string' ? def.discriminator : '';
  const found = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  const names = def.options.map((option) => [...(option._zod.propValues?.[key] ?? [])]);
  const option = def.options[names.findIndex((values) => values.some((name) => name === found))];
  if (option) return readValue(option, value, place);
  const pointer = found === undefined ? place.pointer : step(place.pointer, key);
  const explained =
    found === undefined
      ? ({ code: 'missing-key', expected: key } as const)
      : ({ code: 'not-allowed', expected: names.flat().join(', ') } as const);
  return drop({ ...place, pointer }, explained, found === undefined ? value : found);
}

function readList(schema: z.core.$ZodType, def: Def<'array'>, given: unknown, place: Place): Outcome {
  const value = open(given, place);
  if (!Array.isArray(value)) return drop(place, wrongType('array'), given);
  const { reading } = place;
  const list: unknown[] = [];
  const places: number[] = [];
  const isNew = doubleFilter(schema, reading);
  for (const [index, entry] of value.entries()) {
    const pointer = step(place.pointer, index);
    const outcome = readValue(def.element, entry, { pointer, reading });
    if (outcome.kind === 'dropped' || !isNew(outcome.value, pointer)) continue;
    list.push(outcome.value);
    places.push(index);
  }
  reading.places.set(list, places);
  return finish(schema, list, given, place);
}

function doubleFilter(schema: z.core.$ZodType, reading: Reading): (entry: unknown, pointer: string) => boolean {
  const rule = readingRules.get(schema)?.unique;
  if (!rule) return () => true;
  const seen = new Set<unknown>();
  return (entry, pointer) => {
    const identity = rule.identity(entry);
    if (seen.has(identity)) report(reading, pointer, rule.code, identity);
    return seen.size < seen.add(identity).size;
  };
}

function readObject(schema: z.core.$ZodType, def: Def<'object'>, given: unknown, place: Place): Outcome {
  const value = open(given, place);
  if (!isObject(value)) return drop(place, wrongType('object'), given);
  reportUnknownKeys(value, Object.keys(def.shape), place);
  const members: [string, unknown][] = [];
  let refused = false;
  for (const [key, member] of Object.entries(def.shape)) {
    const part = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    const outcome =
      part === undefined ? dropped : readValue(member, part, { ...place, pointer: step(place.pointer, key) });
    if (outcome.kind === 'read') members.push([key, outcome.value]);
    else if (isDecisive(member, part)) refused = refuse(key, part, value, place);
  }
  return refused ? dropped : finish(schema, Object.fromEntries(members), given, place);
}

/** Whether an object is worth nothing without this member. */
function isDecisive(member: z.core.$ZodType, part: unknown): boolean {
  const isRequired = member._zod.optin !== 'optional';
  return isRequired || (part !== undefined && readingRules.get(member)?.vetoes === true);
}

function refuse(key: string, part: unknown, value: object, place: Place): true {
  const code = part === undefined ? 'missing-key' : 'entry-left-out';
  reportWith(place.reading, place.pointer, { code, expected: key }, value);
  return true;
}

function reportUnknownKeys(value: object, known: readonly string[], place: Place): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key) || Reflect.get(value, key) === undefined) continue;
    const expected = nearestName(key, known) ?? known.join(', ');
    reportWith(place.reading, step(place.pointer, key), { code: 'unknown-key', expected }, key);
  }
}

/** Lets zod judge what was read, then adds the notices of the schema. */
function finish(schema: z.core.$ZodType, value: unknown, given: unknown, place: Place): Outcome {
  const result = runChecks(schema, value);
  if (result.kind === 'failed') return drop(place, explainIssue(result.issue), given);
  const read = result.value;
  const notice = readingRules.get(schema)?.notice?.(given, read) ?? null;
  if (notice !== null) report(place.reading, place.pointer, notice, given);
  if (typeof read === 'object' && read !== null) place.reading.pointers.set(read, place.pointer);
  return { kind: 'read', value: read };
}

/** The value itself, or what its text holds. */
function open(value: unknown, place: Place): unknown {
  const opened = typeof value === 'string' ? openJsonText(value) : null;
  if (opened === null) return value;
  report(place.reading, place.pointer, 'json-text', Array.isArray(opened) ? [] : {});
  return opened;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonKind = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

function drop(place: Place, explained: ReturnType<typeof explainIssue>, found: unknown): Outcome {
  reportWith(place.reading, place.pointer, explained, found);
  return dropped;
}
