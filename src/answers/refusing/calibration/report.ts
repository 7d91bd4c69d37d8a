import type { Scored } from './calibrate.ts';

/** How refusing did on one half of our own questions. Shares from 0 to 1. */
export interface Report {
  answerable: number;
  unanswerable: number;
  /** Answerable questions that were refused. */
  refusedWrongly: number;
  /** Unanswerable questions that were refused. */
  refusedRightly: number;
  /** F1 of refusing, as if there were as many of one as of the other. */
  f1: number;
  /** Of the answerable questions: the best card was shown and cites a gold provision, was shown and cites none. */
  cardRight: number;
  cardWrong: number;
}

export function reportOn(scored: Scored[]): Report {
  const rows = scored.filter(({ row }) => !row.lay);
  const refused = ({ row, answerable }: Scored) =>
    row.settled === undefined ? !answerable : row.settled === 'refused';
  const share = (some: Scored[], is: (one: Scored) => boolean) => some.filter(is).length / Math.max(1, some.length);
  const good = rows.filter(({ row }) => row.answerable);
  const none = rows.filter(({ row }) => !row.answerable);
  const [refusedWrongly, refusedRightly] = [share(good, refused), share(none, refused)];
  const shown = (one: Scored) => !refused(one) && one.row.settled === undefined && one.card;
  return {
    answerable: good.length,
    unanswerable: none.length,
    refusedWrongly,
    refusedRightly,
    f1: (2 * refusedRightly) / (refusedRightly + refusedWrongly + 1),
    cardRight: share(good, (one) => shown(one) && one.row.cardRight),
    cardWrong: share(good, (one) => shown(one) && !one.row.cardRight),
  };
}
