import { expect, it } from 'vitest';
import { countRecords } from '../../src/registers/counts.ts';
import { allFields } from '../../src/registers/define.ts';
import type { Values } from '../../src/registers/fields.ts';
import { registers } from '../../src/registers/index.ts';
import { enter } from '../../src/registers/store.ts';
import { fieldsOf } from '../../src/statistics/fields.ts';
import { openRecords } from '../../src/storage/records.ts';
import { form } from '../statistics/form.ts';

const FIRST = { from: '2026-08-13', to: '2026-09-15' };

/** Register, state and values of records of one department; what they count for is worked out by hand below. */
const KEPT: [register: string, state: string, values: Values, owner?: string][] = [
  ['qualification', 'confirmed', { reviewedOn: '2026-09-01' }],
  ['qualification', 'cleared', { reviewedOn: '2026-09-15' }],
  ['qualification', 'confirmed', { reviewedOn: '2026-09-16' }],
  ['qualification', 'confirmed', { reviewedOn: '2026-08-12' }],
  ['qualification', 'reviewing', {}],
  [
    'delegation',
    'filed',
    { signedOn: '2025-01-01', expires: '2026-09-15', staffing: '2025-02-01', legal: '2026-09-15' },
  ],
  [
    'delegation',
    'filed',
    { signedOn: '2025-01-01', expires: '2026-09-14', staffing: '2025-02-01', legal: '2025-02-01' },
  ],
  [
    'delegation',
    'filed',
    { signedOn: '2026-09-01', expires: '2027-09-01', staffing: '2026-09-02', legal: '2026-09-16' },
  ],
  ['delegation', 'unfiled', { signedOn: '2026-09-15', expires: '2027-09-01' }],
  ['delegation', 'ended', { signedOn: '2026-01-01', expires: '2027-09-01', endedOn: '2026-09-15' }],
  ['certificate', 'valid', { issuedOn: '2020-01-01' }, 'U1'],
  ['certificate', 'valid', { issuedOn: '2026-09-15' }, 'U1'],
  ['certificate', 'valid', { issuedOn: '2026-09-15' }, 'U2'],
  ['certificate', 'cleared', { issuedOn: '2020-01-01', clearedOn: '2026-09-15' }, 'U3'],
  ['certificate', 'cleared', { issuedOn: '2020-01-01', clearedOn: '2026-09-16' }, 'U4'],
  ['guidance', 'given', { form: 'talk', givenOn: '2026-09-01' }],
  ['guidance', 'effective', { form: 'visit', givenOn: '2026-09-15' }],
  ['problem', 'open', { category: 'q2', foundOn: '2026-09-01' }],
  ['problem', 'closed', { category: 'q2', foundOn: '2026-09-01', correctedOn: '2026-09-10' }],
  ['problem', 'corrected', { category: 'q2', foundOn: '2026-09-01', correctedOn: '2026-09-16' }],
  ['problem', 'open', { category: 'q2', foundOn: '2026-09-01', correctedOn: '2026-09-10' }],
  ['casefile', 'passed', { reviewedOn: '2026-09-01' }],
  ['casefile', 'failed', { reviewedOn: '2026-09-01' }],
  ['casefile', 'sampled', {}],
  ['letter', 'signed', { signedOn: '2026-01-01' }, 'U1'],
  ['letter', 'unsigned', {}, 'U2'],
  ['commitment', 'open', { level: 'officer', content: 'language' }, 'U1'],
  ['commitment', 'kept', { level: 'officer', content: 'conduct' }, 'U1'],
  ['commitment', 'open', { level: 'officer' }, 'U2'],
  ['commitment', 'open', { level: 'body', content: 'conduct' }, 'U3'],
  ['plan', 'accepted', { kind: 'plan', submittedOn: '2026-08-21' }],
  ['plan', 'submitted', { kind: 'summary', submittedOn: '2026-08-20' }],
  ['legalreview', 'correcting', { reviewedOn: '2026-09-01' }],
  ['legalreview', 'approved', { reviewedOn: '2026-09-02' }],
  ['legalreview', 'open', {}],
  ['accountability', 'revoked', { decidedOn: '2026-09-01' }],
  ['case', 'circulated', { circulatedOn: '2026-09-01' }],
];

const EXPECTED = {
  ...{ B04: 2, B05: 1, B06: 1, B07: 3, B08: 1, F01: 3, F02: 1, F03: 1 },
  ...{ F04: 2, F04a: 0, F04b: 0, F04c: 1, F04d: 0, F04e: 1 },
  ...{ D02: 2, D03: 1, G01: 1, G05: 2, G06: 1, G07: 0, G08: 1, A02: '2026-08-21' },
  ...{ H11: 0, H21: 0, H12: 4, H22: 1, H13: 0, H23: 0, H14: 0, H24: 0, H15: 0, H25: 0, H16: 0, H26: 0 },
};

it('what registers hold of a department is counted for the form as by hand', async () => {
  const records = await openRecords(':memory:');
  await records.transaction(async ({ db }) => {
    for (const [at, [register, state, values, owner = 'U9']] of KEPT.entries()) {
      const kept = { id: `X-${at}`, register, department: 'UM', owner, state, values };
      await enter(db, { ...kept, createdAt: '2026-09-15T15:59:00Z' }, { person: 'U9' });
    }
  });
  const stocks = fieldsOf(form).filter(({ type }) => type === 'stock');
  const spanOf = (code: string) => (stocks.some((field) => field.code === code) ? { ...FIRST, from: '' } : FIRST);
  const counted = await countRecords(registers, records.db, { department: 'UM', spanOf });
  expect(Object.fromEntries(Object.entries(counted).map(([code, { value }]) => [code, value]))).toEqual(EXPECTED);
  expect(counted.B04).toMatchObject({ register: '执法主体资格', look: { action: 'qualification_list' } });
  expect(await countRecords(registers, records.db, { department: 'EP', spanOf })).toEqual({});
  await records.close();
});

it('a register names only fields of the form, and states, days and choices of its own', () => {
  const codes = fieldsOf(form).map(({ code }) => code);
  for (const register of registers)
    for (const [code, count] of Object.entries(register.counts ?? {})) {
      expect(codes).toContain(code);
      const fields = allFields(register);
      for (const state of count.in ?? []) expect(Object.keys(register.states)).toContain(state);
      for (const field of [...(count.on ?? []), ...(count.until ?? []), ...(count.ends ?? [])])
        expect(fields[field]?.kind, `${register.id} ${field}`).toBe('day');
      for (const [field, choices] of Object.entries(count.when ?? {}))
        for (const choice of choices) expect(Object.keys(fields[field]?.choices ?? {})).toContain(choice);
    }
});
