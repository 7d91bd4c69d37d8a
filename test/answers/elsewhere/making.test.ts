import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Unit } from '../../../src/answers/artefact/units.ts';
import { embedProvisions } from '../../../src/answers/elsewhere/embed-provisions.ts';
import { openEncoder } from '../../../src/answers/elsewhere/encoder.ts';
import { failureOf, failureText, Unanswered } from '../../../src/answers/elsewhere/failure.ts';
import { openNear } from '../../../src/answers/elsewhere/near.ts';
import { BROKEN, narrow } from './broken.ts';
import { hashedVector } from './hashed.ts';
import { embedded, honest, type SearchServer, startSearchServer } from './server.ts';

let server: SearchServer;
let place: string;
beforeEach(async () => {
  server = await startSearchServer();
  place = mkdtempSync(join(tmpdir(), 'embedded-'));
});
afterEach(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

const edition = { short: '河道条例', title: '某市河道条例' };
const units = (count: number): Unit[] =>
  Array.from({ length: count }, (_, at) => ({
    edition,
    label: `第${at + 1}条`,
    heading: '',
    text: `第${at * 7919}号河段由第${at * 104_729}号管理站负责清理`,
  }));

const encoder = () =>
  openEncoder(
    { at: { baseUrl: server.url, name: 'm', apiKey: 'k' }, queryPrefix: 'q: ', textPrefix: 't: ', seconds: 1 },
    { seconds: 5, retries: 0 },
  );

async function make(some: Unit[], version = 'v1', most?: number) {
  const options = {
    place,
    version,
    encoder: await encoder(),
    onProgress: () => {},
    ...(most !== undefined && { most }),
  };
  return embedProvisions(some, options);
}

/** Every text of a provision that was sent, in order, the probe left out. */
const sent = () => server.asked.flatMap(({ body }) => body.input ?? []).filter((text) => text.includes('河道条例'));

async function nearest(unit: Unit, version = 'v1'): Promise<number | undefined> {
  const { embeddings } = await encoder();
  const near = await openNear(place, version, embeddings);
  const vector = Float32Array.from(hashedVector(`t: ${unit.edition.title}${unit.label}\n${unit.text}`));
  const length = Math.hypot(...vector);
  const shares = await near.shares(
    vector.map((value) => value / length),
    () => true,
  );
  return [...shares].sort((a, b) => b[1] - a[1])[0]?.[0];
}

test('every text is sent once, with the model, the key and the words it wants before, and found by its vector', async () => {
  const some = units(150);
  expect(await make([...some, some[3] as Unit])).toEqual({ added: 150, missing: 0 });
  expect(new Set(sent()).size).toBe(150);
  expect(sent()).toHaveLength(150);
  expect(sent().every((text) => text.startsWith('t: 某市河道条例第'))).toBe(true);
  expect(
    server.asked.every(({ key, path, body }) => key === 'Bearer k' && path === '/v1/embeddings' && body.model === 'm'),
  ).toBe(true);
  for (const at of [0, 77, 149]) expect(await nearest(some[at] as Unit)).toBe(at + 1);
});

test('what breaks off goes on from the last batch, and is not used before it is whole', async () => {
  const answer = honest();
  let answered = 0;
  server.behave((asked, response) => {
    answered += 1;
    return answered > 3 ? BROKEN['hangs up']?.behave(asked, response) : answer(asked, response);
  });
  await expect(make(units(300))).rejects.toThrow();
  expect(readdirSync(place).filter((name) => name.endsWith('.units') || name.startsWith('near'))).toEqual([]);
  server.behave(answer);
  const before = sent().length;
  // The probe and two batches of 64 had been answered.
  expect(await make(units(300))).toEqual({ added: 300 - 128, missing: 0 });
  expect(sent().length - before).toBe(300 - 128);
});

test('a changed corpus embeds what is new, and one that has not changed asks nothing', async () => {
  await make(units(100));
  const asked = server.asked.length;
  await make(units(100));
  expect(server.asked).toHaveLength(asked);
  await make(units(90), 'v2');
  expect(server.asked).toHaveLength(asked);
  expect(await make(units(103), 'v3')).toEqual({ added: 3, missing: 0 });
  expect(await nearest(units(103)[101] as Unit, 'v3')).toBe(102);
  expect(
    readdirSync(place)
      .filter((name) => /units|near/.test(name))
      .sort(),
  ).toEqual(['near-104', 'v3.units']);
});

test('a start leaves many new texts alone and makes a few', async () => {
  expect(await make(units(20), 'v1', 19)).toEqual({ added: 0, missing: 20 });
  expect(server.asked).toEqual([]);
  expect(await make(units(20), 'v1', 20)).toEqual({ added: 20, missing: 0 });
});

test('another model under the same name is noticed, and all is made anew, also with another number of dimensions', async () => {
  await make(units(40));
  server.behave(honest({ width: 32 }));
  expect(await make(units(41), 'v2')).toEqual({ added: 41, missing: 0 });
  server.behave(({ body }) =>
    embedded(body.input ?? [], (text) => hashedVector(`${text}别的模型别有想法`.slice(4), { width: 32 }).reverse()),
  );
  expect(await make(units(42), 'v3')).toEqual({ added: 42, missing: 0 });
});

test('a server that takes only a few short texts at once gets a few short texts', async () => {
  server.behave(narrow({ most: 10, longest: 300 }));
  const long: Unit = { edition, label: '第九百条', heading: '', text: '长'.repeat(1_500) };
  expect(await make([...units(60), long])).toEqual({ added: 61, missing: 0 });
  const accepted = server.asked.filter(({ body }) => (body.input?.length ?? 0) <= 10);
  expect(accepted.length).toBeGreaterThanOrEqual(7);
});

for (const [way, { behave, says }] of Object.entries(BROKEN))
  test(`a server that ${way} stops the making with a sentence that repeats nothing of it, and keeps nothing wrong`, async () => {
    await make(units(10));
    server.behave((asked, response) =>
      asked.body.input?.some((text) => text.includes('河道条例')) ? behave(asked, response) : honest()(asked, response),
    );
    const error = await make(units(30), 'v2').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Unanswered);
    expect(failureText(failureOf(error))).toContain(says);
    expect(failureText(failureOf(error))).not.toContain('sk-');
    server.behave(honest());
    expect(await make(units(30), 'v2')).toEqual({ added: 20, missing: 0 });
  });
