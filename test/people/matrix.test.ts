import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { features } from '../../src/features.ts';
import { ROLES, type Role } from '../../src/people/index.ts';
import type { Feature } from '../../src/slack/feature.ts';
import { type Bench, openBench } from '../slack/bench.ts';
import { OFFICER } from '../workspace/setup.ts';

/** What ran, as `kind id`. */
const ran: string[] = [];
const runs = (what: string) => async () => {
  ran.push(what);
  return { messages: [] };
};
const anything = z.any();

/** The product's own names and rights; what would be done only leaves a mark. */
const marked: Feature[] = features.map(({ name, commands = [], actions = [], modals = [], shortcuts = [] }) => ({
  name,
  commands: commands.map((one) => ({ ...one, input: anything, run: runs(`command ${one.name}`) })),
  actions: actions.map((one) => ({ ...one, input: anything, run: runs(`action ${one.id}`) })),
  modals: modals.map(({ check: _, ...one }) => ({ ...one, input: anything, submit: runs(`form ${one.id}`) })),
  shortcuts: shortcuts.map((one) => ({ ...one, run: runs(`shortcut ${one.id}`) })),
}));

/** Who may do what, as somebody has written it down: `kind id <tab> role, role` or `everyone`. */
const written = readFileSync('test/people/rights.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

let bench: Bench;
beforeAll(async () => {
  bench = await openBench({ known: marked });
});
afterAll(() => bench.stop());

let moment = 0;
async function tries(what: string): Promise<void> {
  const [kind, id = ''] = what.split(' ');
  const user = { id: OFFICER };
  const trigger_id = `${++moment}.1.x`;
  const private_metadata = JSON.stringify({ instance: `matrix-${moment}` });
  if (kind === 'command') {
    await bench.act({ as: OFFICER, do: 'command', channel: `D${OFFICER.slice(1)}`, command: id, text: '' });
    return;
  }
  const payloads: Record<string, object> = {
    action: {
      ...{ type: 'block_actions', user, trigger_id, channel: { id: `D${OFFICER.slice(1)}` } },
      message: { ts: `${moment}.0001` },
      actions: [{ type: 'button', action_id: id, block_id: 'row', value: 'x', action_ts: `${moment}.1` }],
    },
    form: {
      ...{ type: 'view_submission', user, trigger_id },
      view: { id: `V${moment}`, type: 'modal', callback_id: id, private_metadata, state: { values: {} } },
    },
    shortcut: {
      ...{ type: kindOf(id), user, trigger_id, callback_id: id, action_ts: `${moment}.1` },
      ...{ channel: { id: `D${OFFICER.slice(1)}` }, message: { ts: `${moment}.1`, text: 'x' } },
    },
  };
  expect(await bench.forge(payloads[kind ?? ''] ?? {})).toBe(200);
}

function kindOf(id: string): string {
  const found = features.flatMap(({ shortcuts = [] }) => shortcuts).find((one) => one.id === id);
  return found?.kind === 'message' ? 'message_action' : 'shortcut';
}

describe.each([...ROLES, 'nobody'] as (Role | 'nobody')[])('somebody who is %s', (role) => {
  it('can do what is written down for that role, and nothing else', async () => {
    for (const one of ROLES) bench.regroup(one, one === role ? [OFFICER] : []);
    ran.length = 0;
    for (const [what] of written) await tries(what);
    const may = written.filter(([, roles]) => roles === 'everyone' || roles.split(', ').includes(role));
    expect([...ran].sort()).toEqual(may.map(([what]) => what).sort());
  });
});

it('everything the product can do is written down once, and nothing else is', () => {
  const all = features.flatMap(({ commands = [], actions = [], modals = [], shortcuts = [] }) => [
    ...commands.map(({ name }) => `command ${name}`),
    ...actions.map(({ id }) => `action ${id}`),
    ...modals.map(({ id }) => `form ${id}`),
    ...shortcuts.map(({ id }) => `shortcut ${id}`),
  ]);
  expect(written.map(([what]) => what).sort()).toEqual(all.sort());
});
