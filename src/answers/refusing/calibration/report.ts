import type { Calibrated, Scored } from './calibrate.ts';
import { expectedOf } from './expected.ts';

/** How refusing did on our own questions. Shares from 0 to 1. */
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

/** Of each question by models that have not seen it. */
export function reportOn({ crossed }: Calibrated): Report {
  const good = crossed.filter(({ row }) => row.answerable);
  const none = crossed.filter(({ row }) => !row.answerable);
  const [refusedWrongly, refusedRightly] = [share(good, isRefused), share(none, isRefused)];
  const shown = (one: Scored) => !isRefused(one) && one.row.settled === undefined && one.card;
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

interface OfKind {
  kind: string;
  n: number;
  known: number;
  strange: number;
  /** Of those refused, the share told the right one of the three refusals. */
  rightReason: number;
}

/** By kind, the share refused: by models that know the kind, and by models that have never seen it. */
export function kindsOn({ crossed, strange }: Calibrated): OfKind[] {
  const none = crossed.filter(({ row }) => !row.answerable);
  return [...new Set(none.map(({ row }) => row.kind))].sort().map((kind) => {
    const of = (some: Scored[]) => some.filter(({ row }) => row.kind === kind);
    return {
      kind,
      n: of(none).length,
      known: share(of(none), isRefused),
      strange: share(of(strange), isRefused),
      rightReason: share(of(none).filter(isRefused), ({ refusal }) => refusal.reason === expectedOf(kind)),
    };
  });
}

function isRefused({ row, answerable }: Scored): boolean {
  return row.settled === undefined ? !answerable : row.settled === 'refused';
}

function share(some: Scored[], is: (one: Scored) => boolean): number {
  return some.filter(is).length / Math.max(1, some.length);
}
