import { unifyLineBreaks } from '../../text/clean-text.ts';
import { isRecord, openJsonText, step } from '../json.ts';
import type { ObjectShape, PolicyKey, Shape } from '../model/shape.ts';
import { type LeafShape, type Refusal, readLeaf, wrongType } from './read-leaf.ts';
import { nearestName, type Reading, report, reportWith } from './reading.ts';

type Outcome = { kind: 'read'; value: unknown } | { kind: 'dropped' };
type Place = { pointer: string; reading: Reading };
type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

const dropped: Outcome = { kind: 'dropped' };

/** Walks value and shape together and leaves out only the wrong parts. */
export function readValue(shape: Shape, value: unknown, place: Place): Outcome {
  switch (shape.kind) {
    case 'list':
      return readList(shape, value, place);
    case 'object':
      return readObject(shape, value, place);
    case 'texts':
      return readTexts(shape, value, place);
    case 'variants':
      return readVariant(shape, value, place);
    default:
      return readSingle(shape, value, place);
  }
}

function readSingle(shape: LeafShape, given: unknown, place: Place): Outcome {
  const outcome = readLeaf(shape, given);
  if (outcome.kind === 'refused') return drop(place, outcome.refusal, given);
  const isCleaned = shape.kind === 'text' && shape.isCleaned && typeof given === 'string';
  if (isCleaned && unifyLineBreaks(given) !== outcome.value)
    report(place.reading, place.pointer, 'characters-removed', given);
  return outcome;
}

function readTexts({ plain, members }: ShapeOf<'texts'>, value: unknown, place: Place): Outcome {
  if (typeof value === 'string') return readSingle(plain, value, place);
  if (!isRecord(value)) return drop(place, wrongType('string', 'object'), value);
  const texts = readMembers(members, value, place);
  if (texts === null) return dropped;
  const isEmpty = Object.keys(texts).length === 0;
  if (isEmpty || !('de' in texts)) report(place.reading, place.pointer, isEmpty ? 'empty' : 'no-german', value);
  return isEmpty ? dropped : keep(texts, place);
}

function readVariant({ key, variants }: ShapeOf<'variants'>, value: unknown, place: Place): Outcome {
  if (!isRecord(value)) return drop(place, wrongType('object'), value);
  const name = Object.hasOwn(value, key) ? value[key] : undefined;
  if (name === undefined) return drop(place, { code: 'missing-key', expected: key }, value);
  const variant = variants.find((candidate) => candidate.name === name);
  if (variant) return readObject(variant.object, value, place);
  const expected = variants.map((candidate) => candidate.name).join(', ');
  return drop({ ...place, pointer: step(place.pointer, key) }, { code: 'not-allowed', expected }, name);
}

function readList(shape: ShapeOf<'list'>, given: unknown, place: Place): Outcome {
  const value = open(given, place);
  if (!Array.isArray(value)) return drop(place, wrongType('array'), given);
  const { reading } = place;
  const list: unknown[] = [];
  const places: number[] = [];
  const isNew = createDuplicateFilter(shape, reading);
  for (const [index, entry] of value.entries()) {
    const pointer = step(place.pointer, index);
    const outcome = readValue(shape.entry, entry, { pointer, reading });
    if (outcome.kind === 'dropped' || !isNew(outcome.value, pointer)) continue;
    list.push(outcome.value);
    places.push(index);
  }
  if (list.length === 0 && !shape.mayBeEmpty)
    return drop(place, { code: 'empty', expected: 'at least one entry' }, given);
  reading.places.set(list, places);
  return keep(list, place);
}

function createDuplicateFilter(
  { unique }: ShapeOf<'list'>,
  reading: Reading,
): (entry: unknown, pointer: string) => boolean {
  if (!unique) return () => true;
  const seen = new Set<unknown>();
  return (entry, pointer) => {
    const identity = unique.key !== null && isRecord(entry) ? entry[unique.key] : entry;
    if (seen.has(identity)) report(reading, pointer, unique.code, identity);
    return seen.size < seen.add(identity).size;
  };
}

function readObject({ members, notice }: ObjectShape, given: unknown, place: Place): Outcome {
  const value = open(given, place);
  if (!isRecord(value)) return drop(place, wrongType('object'), given);
  const read = readMembers(members, value, place);
  if (read === null) return dropped;
  if (notice !== null) report(place.reading, place.pointer, notice, given);
  return keep(read, place);
}

/** Null if the object is useless without a member that is missing or wrong. */
function readMembers(
  members: readonly PolicyKey[],
  value: Record<string, unknown>,
  place: Place,
): Record<string, unknown> | null {
  reportUnknownKeys(
    value,
    members.map(({ key }) => key),
    place,
  );
  const read: [string, unknown][] = [];
  let isRefused = false;
  for (const { key, required, vetoes, shape } of members) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    const pointer = step(place.pointer, key);
    const outcome = part === undefined ? dropped : readValue(shape, part, { ...place, pointer });
    if (outcome.kind === 'read') read.push([key, outcome.value]);
    else if (required || (vetoes && part !== undefined)) {
      const code = part === undefined ? 'missing-key' : 'entry-left-out';
      reportWith(place.reading, place.pointer, { code, expected: key }, value);
      isRefused = true;
    }
  }
  return isRefused ? null : Object.fromEntries(read);
}

function reportUnknownKeys(value: Record<string, unknown>, known: readonly string[], place: Place): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key) || value[key] === undefined) continue;
    const expected = nearestName(key, known) ?? known.join(', ');
    reportWith(place.reading, step(place.pointer, key), { code: 'unknown-key', expected }, key);
  }
}

/** The value itself, or the JSON inside its text. */
function open(value: unknown, place: Place): unknown {
  const opened = typeof value === 'string' ? openJsonText(value) : null;
  if (opened === null) return value;
  report(place.reading, place.pointer, 'json-text', Array.isArray(opened) ? [] : {});
  return opened;
}

function keep(value: object, { pointer, reading }: Place): Outcome {
  reading.pointers.set(value, pointer);
  return { kind: 'read', value };
}

function drop({ pointer, reading }: Place, refusal: Refusal, found: unknown): Outcome {
  reportWith(reading, pointer, refusal, found);
  return dropped;
}
