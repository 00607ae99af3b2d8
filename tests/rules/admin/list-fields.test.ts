import { describe, expect, it } from 'vitest';
import type { Field } from '../../../rules/admin/field.ts';
import { listFields } from '../../../rules/admin/list-fields.ts';
import { policySchema } from '../../../rules/policy/model/schema.ts';

const fields = listFields();
const find = (key: string): Field | undefined => fields.find((field) => field.key === key);

describe('the fields of the form', () => {
  it('are all keys of the schema, each with words', () => {
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(policySchema._zod.def.shape));
    expect(fields.filter(({ description }) => description === null)).toEqual([]);
  });

  it('have the shape that their schema asks for', () => {
    expect(find('level')?.shape).toEqual({
      kind: 'choice',
      options: ['off', 'inform', 'acknowledge', 'reason', 'block'],
    });
    expect(find('privateUse')).toMatchObject({ shape: { kind: 'switch' }, fallback: true, required: false });
    expect(find('passageMinutes')).toMatchObject({ shape: { kind: 'number' }, fallback: 60 });
    expect(find('reasons')?.shape).toMatchObject({ kind: 'list', entry: { kind: 'texts' } });
    expect(find('webmail')?.shape).toEqual({
      kind: 'list',
      entry: { kind: 'line', suggestions: null, isPicture: false },
    });
  });

  it('offer ids of the catalogue and know what is required', () => {
    expect(find('approvals')?.shape).toMatchObject({
      kind: 'list',
      entry: {
        kind: 'group',
        members: expect.arrayContaining([
          expect.objectContaining({
            key: 'service',
            required: true,
            shape: { kind: 'line', suggestions: 'services', isPicture: false },
          }),
          expect.objectContaining({ key: 'validUntil', required: false }),
        ]),
      },
    });
  });

  it('give keys of both kinds, and never the private part', () => {
    const text = JSON.stringify(find('list'));
    expect(text).toContain('"variants"');
    expect(text).toContain('"P-256"');
    expect(text).not.toContain('"key":"d"');
  });
});
