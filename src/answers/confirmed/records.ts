import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { standing } from './standing.ts';
import type { Confirmations, Sources } from './types.ts';
import { openVerified } from './verified.ts';
import { openVoted } from './voted.ts';
import { helpedBy } from './weigh.rules.ts';

/**
 * What is confirmed on record: verified answers in use and votes. Looked up at each question, so that a vote or a
 * withdrawal counts from the next one on. A question that follows up another is not understood alone and gets nothing.
 */
export function confirmedIn(db: Kysely<Tables>): Confirmations {
  const opened = new WeakMap<Sources['read'], ReturnType<typeof openAll>>();
  const openAll = (sources: Sources) => [openVerified(db, sources), openVoted(db, sources.read)] as const;
  return {
    async near(question, sources) {
      if (question.subject) return [];
      const all = opened.get(sources.read) ?? openAll(sources);
      opened.set(sources.read, all);
      const terms = sources.read(question.text);
      const judged = (await Promise.all(all.map((near) => near(terms, question)))).flat();
      return helpedBy(standing(judged, question.day, sources));
    },
  };
}
