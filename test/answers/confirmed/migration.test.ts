import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { votesSince } from '../../../src/answers/confirmed/store.ts';
import { keepVote } from '../../../src/answers/store.ts';
import { migrate } from '../../../src/storage/migrate.ts';
import { migrations } from '../../../src/storage/migrations/index.ts';
import type { Tables } from '../../../src/storage/tables.ts';

it('votes of before stay as they are and count for nothing; later ones are numbered after them', async () => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });
  const at = migrations.findIndex(({ name }) => name === '0110-confirmed');
  await migrate(db, migrations.slice(0, at));
  await sql`insert into answer values ('A-1', '{"question":"占道","wants":"any"}', '{}', 'x', 1, '')`.execute(db);
  for (const voter of ['one', 'two'])
    await sql`insert into feedback values ('A-1', ${voter}, 'useful', '2026-01-01')`.execute(db);
  await migrate(db, migrations);
  expect(await votesSince(db, 0)).toEqual([]);
  const vote = { answer: 'A-1', user: 'U1', verdict: 'useful', rests_on: '[]' } as const;
  await db.transaction().execute((change) => keepVote(change, Buffer.from('key'), vote));
  expect((await votesSince(db, 0)).map(({ seq }) => seq)).toEqual([3]);
  await db.transaction().execute((change) => keepVote(change, Buffer.from('key'), { ...vote, verdict: 'useless' }));
  expect((await votesSince(db, 3)).map(({ seq, useful }) => [seq, useful])).toEqual([[4, false]]);
  await db.destroy();
});
