import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFields, firstState, type Register } from '../../src/registers/define.ts';
import type { Field } from '../../src/registers/fields.ts';
import { registers } from '../../src/registers/index.ts';
import { openTown, type Town } from '../journeys/town.ts';
import type { Role } from '../script/steps.ts';

const URBAN = '区城市管理局（综合行政执法局）（城管执法）';
let town: Town;

beforeAll(async () => {
  town = await openTown({ limits: 'off' });
  await town.as('administrator').command('/people');
  await clicks('administrator', '登记人员');
  const roles = ['部门联络员', '部门负责人'];
  await town
    .as('administrator')
    .submits({ 哪位同事: '联络员', 角色: roles, 部门: URBAN, '单位（中队、所、科室）': '法制科' });
  expect(await town.as('administrator').reads()).toContain('已保存');
});
afterAll(() => town.stop());

describe.each(registers)('$name', (register) => {
  it('says so when nothing is there, takes a record, shows it, and finds it again', async () => {
    const who = writer(register);
    await town.as(who).command(register.command);
    expect(await town.as(who).reads()).toContain(`还没有${register.name}记录`);
    const id = await enters(register);
    await town.as(who).command(`${register.command} ${id}`);
    const shown = await town.as(who).reads();
    expect(shown).toContain(register.states[firstState(register)] ?? '?');
    for (const { label, kind } of Object.values(register.fields)) {
      expect(shown).toContain(label);
      if (kind === 'text') expect(shown).toContain(`这是${label}`);
    }
    await town.as(who).command(register.command);
    expect(await town.as(who).reads()).toMatch(/共1条/);
    await clicks(who, '导出');
    const files = (await town.as(who).heard()).at(-1)?.files ?? [];
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(`^${register.name}台账 .*\\.xlsx$`)]);
  });

  it('keeps a correction with its reason, and what stood there before in its life', async () => {
    const who = writer(register);
    const id = await enters(register);
    await opens(who, register, id);
    await clicks(who, '更正');
    const [first = ''] = Object.keys(register.fields);
    const field = register.fields[first] as Field;
    await town.as(who).submits({ ...filledIn(register.fields), ...other(field), 更正的原因: '写错了' });
    expect(await town.as(who).reads()).toContain(`${id} 已更正`);
    await opens(who, register, id);
    expect(await town.as(who).reads()).toMatch(/经过[\s\S]*更正的原因　写错了/);
  });

  it.each(Object.keys(register.steps))('goes through %s, and what it asked for stands in the record', async (step) => {
    const id = await enters(register);
    for (const one of [...wayTo(register, step), step]) await takes(register, id, one);
    await opens('supervisor', register, id);
    const shown = await town.as('supervisor').reads();
    const { to, from, asks = {} } = register.steps[step] ?? { from: [], by: [], name: '' };
    expect(shown).toContain(register.states[to ?? from[0] ?? ''] ?? '?');
    for (const [field, { label }] of Object.entries(asks))
      expect(shown).toContain(register.fields[field]?.label ?? label);
  });

  it('offers no step that its state or the person does not allow', async () => {
    const id = await enters(register);
    await opens('supervisor', register, id);
    const labels = await buttonsOf('supervisor');
    for (const { name, by, from } of Object.values(register.steps)) {
      const may = by.includes('supervisor') && from.includes(firstState(register));
      expect(labels.includes(name), name).toBe(may);
    }
  });
});

it('a number of another register is none here', async () => {
  const [commitment] = registers;
  const id = await enters(commitment as Register);
  await town.as('contact').command(`/problems ${id}`);
  expect(await town.as('contact').reads()).toMatch(/0条（全部\d+条）/);
});

/** Enters a record by the form; its number. */
async function enters(register: Register): Promise<string> {
  const who = writer(register);
  await town.as(who).command(register.command);
  await clicks(who, '登记');
  const department = who === 'supervisor' ? { 部门: URBAN } : {};
  await town.as(who).submits({ ...department, ...filledIn(register.fields) });
  const said = await town.as(who).reads();
  return new RegExp(`已登记 (${register.letters}-[A-Z0-9]{5})`).exec(said)?.[1] ?? expect.fail(said);
}

async function takes(register: Register, id: string, step: string): Promise<void> {
  const { by = [], name = '', asks } = register.steps[step] ?? {};
  const who: Role = by.some((role) => role === 'owner' || role === 'contact' || role === 'head')
    ? 'contact'
    : 'supervisor';
  await opens(who, register, id);
  await clicks(who, name);
  if (asks) await town.as(who).submits(filledIn(asks));
  expect(await town.as(who).reads()).toContain(`${id} 已${name}`);
}

/** The steps that lead from the first state to where this one begins. */
function wayTo({ steps, states }: Register, step: string): string[] {
  const wanted = steps[step]?.from ?? [];
  const ways: [string, string[]][] = [[firstState({ states }), []]];
  for (const [state, way] of ways) {
    if (wanted.includes(state)) return way;
    for (const [id, { from, to }] of Object.entries(steps))
      if (to && from.includes(state) && !way.includes(id)) ways.push([to, [...way, id]]);
  }
  throw new Error(`no way leads to ${step}`);
}

function writer({ write }: Register): Role {
  return write.includes('contact') || write.includes('head') ? 'contact' : 'supervisor';
}

function filledIn(fields: Record<string, Field>): Record<string, string> {
  return Object.fromEntries(Object.values(fields).map((field) => [field.label, valueFor(field)]));
}

function valueFor({ kind, label, choices = {} }: Field): string {
  if (kind === 'day') return '2026-12-10';
  if (kind === 'count') return '１２';
  if (kind === 'person') return '联络员';
  if (kind === 'choice') return Object.values(choices)[0] ?? '';
  return `这是${label}`;
}

function other({ kind, label, choices = {} }: Field): Record<string, string> {
  if (kind === 'choice') return { [label]: Object.values(choices)[1] ?? '' };
  return { [label]: kind === 'person' ? '执法人员' : '改过的' };
}

async function opens(who: Role, register: Register, id: string): Promise<void> {
  await town.as(who).command(`${register.command} ${id}`);
}

async function clicks(who: Role, label: string): Promise<void> {
  const newest = (await town.as(who).heard()).at(-1) ?? expect.fail('nothing was said');
  await town.as(who).clicks(newest, label);
}

async function buttonsOf(who: Role): Promise<string[]> {
  const newest = (await town.as(who).heard()).at(-1);
  const labels = (newest?.blocks ?? []).flatMap((block) =>
    block.type === 'actions' ? block.elements.map((one) => (one.type === 'button' ? one.text.text : '')) : [],
  );
  return labels;
}

it('every field of every register has a label of its own, and none is called as what every form carries', () => {
  for (const register of registers) {
    const labels = Object.values(register.fields).map(({ label }) => label);
    expect(new Set(labels).size, register.id).toBe(labels.length);
    const own = ['department', 'record', 'revision', 'corrected'];
    expect(Object.keys(allFields(register)).filter((id) => own.includes(id))).toEqual([]);
  }
});
