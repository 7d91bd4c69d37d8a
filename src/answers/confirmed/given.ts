import type { GoldQuestion } from '../questions.ts';
import { alikeness, isFor } from './alike.rules.ts';
import { openNearest } from './nearest.ts';
import type { Confirmations, Place, Sources } from './types.ts';
import { helpedBy, type Judgement } from './weigh.rules.ts';

/** For measuring: as if each question had a verified answer that rests on its gold, or so many votes for one. */
export function confirmedAs(questions: readonly GoldQuestion[], voters?: number): Confirmations {
  const opened = new WeakMap<Sources['read'], ReturnType<typeof openGiven>>();
  const by: Judgement['by'][] =
    voters === undefined
      ? ['verified']
      : Array.from({ length: voters }, (_, at) => ({ voter: String(at), useful: true, seq: at }));
  return {
    async near(question, sources) {
      const near = opened.get(sources.read) ?? openGiven(questions, sources);
      opened.set(sources.read, near);
      return helpedBy(near(question).flatMap((one) => by.map((who) => ({ ...one, by: who }))));
    },
  };
}

function openGiven(questions: readonly GoldQuestion[], { read, mentioned }: Sources) {
  const nearest = openNearest();
  for (const { id, question } of questions) nearest.add(id, read(question));
  const known = new Map(questions.map((one) => [one.id, { ...one, provisions: one.gold.flatMap(mentioned) }]));
  return ({ text, ...at }: Place & { text: string }) =>
    [...nearest.near(read(text))].flatMap(([id, cosine]) => {
      const one = known.get(id);
      const alike = alikeness(cosine);
      if (!one || alike === 0 || !isFor({ wants: 'any', ...(one.field && { field: one.field }) }, at)) return [];
      return [{ alike, provisions: one.provisions }];
    });
}
