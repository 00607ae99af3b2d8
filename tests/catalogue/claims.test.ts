import { expect, test } from 'vitest';
import { catalogue } from './real-catalogue.ts';

const claims = Object.entries(catalogue.claims);
const dated = [
  ...claims.map(([id, { date }]) => [`claims/${id}.yaml`, date] as const),
  ...Object.entries(catalogue.sources).map(([id, { date }]) => [`sources/${id}.yaml`, date] as const),
  ...Object.entries(catalogue.assessments).map(([id, { date }]) => [`assessments/${id}.yaml`, date] as const),
];

test('every claim has status, date and a source', () => {
  const faults = claims.flatMap(([id, { status, date, sources }]) => [
    ...(status ? [] : [`claims/${id}.yaml: add a status`]),
    ...(date ? [] : [`claims/${id}.yaml: add a date`]),
    ...(sources.length > 0 ? [] : [`claims/${id}.yaml: add a source: npm run new:source`]),
  ]);
  expect(faults).toEqual([]);
});

test('a remedied or historic claim says what has happened since', () => {
  const faults = claims
    .filter(
      ([, { status, laterFacts }]) => (status === 'remedied' || status === 'historic') && laterFacts === null,
    )
    .map(([id, { status }]) => `claims/${id}.yaml: laterFacts: say why it is ${status}`);
  expect(faults).toEqual([]);
});

test('no two claims about a service have the same rank', () => {
  const seen = new Map<string, string>();
  const faults = claims.flatMap(([id, { about, rank }]) =>
    about.flatMap((service) => {
      const first = seen.get(`${service} ${rank}`);
      seen.set(`${service} ${rank}`, first ?? id);
      return first ? [`claims/${id}.yaml: rank ${rank} of ${service} is taken by claims/${first}.yaml`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no record is dated later than the catalogue, nor before 1990', () => {
  const faults = dated.flatMap(([file, date]) => {
    if (date === null) return [];
    if (date < '1990') return [`${file}: date: ${date} is too early`];
    return date > catalogue.about.date
      ? [`${file}: date: ${date} is later than date in about.yaml: correct one`]
      : [];
  });
  expect(faults).toEqual([]);
});

test('a source that is only cited says where', () => {
  const faults = Object.entries(catalogue.sources)
    .filter(([, { verified, via }]) => verified === 'C' && !via)
    .map(([id]) => `sources/${id}.yaml: via: say which page cites it`);
  expect(faults).toEqual([]);
});

test('no retired service ended in the future', () => {
  const thisYear = Number(catalogue.about.date.slice(0, 4));
  const faults = Object.entries(catalogue.services)
    .filter(([, { retired }]) => retired?.year !== undefined && (retired.year ?? thisYear) > thisYear)
    .map(([id]) => `services/${id}.yaml: retired.year: write the year it ended, or null if it is not known`);
  expect(faults).toEqual([]);
});
