import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Helped } from './helped.types.ts';

/** What one person, or a verified answer, says of a question like the one asked. */
export interface Judgement {
  /** 0–1: how much the questions are alike. */
  alike: number;
  /** Those that answered it, or did not. */
  provisions: readonly Citation[];
  by: 'verified' | Ballot;
}

interface Ballot {
  /** The same person has the same. */
  voter: string;
  useful: boolean;
  /** Of two votes on questions equally near, the later counts. */
  seq: number;
}

/** So many people at least, where nobody has verified anything. */
export const VOTERS = 2;
/** The most that any number of votes counts for. */
export const VOTED = 0.5;
/** So many votes more for than against count for half of it. */
const HALF = 2;

/**
 * How much each provision is confirmed for a question, best first. A verified answer counts as far as its question is
 * alike, and as far as it does, votes for other provisions do not. Of one person counts the vote on the question most
 * alike; votes against take from those for, and never more than these gave.
 */
export function helpedBy(judgements: readonly Judgement[]): Helped[] {
  const verified = judgements.filter(({ by }) => by === 'verified');
  const overruled = Math.max(0, ...verified.map(({ alike }) => alike));
  return [...byProvision(judgements).values()]
    .map(({ citation, about }): Helped => {
      const sure = Math.max(0, ...about.filter(({ by }) => by === 'verified').map(({ alike }) => alike));
      const voted = votedShare(about) * (1 - overruled);
      return sure > 0 ? { citation, share: Math.max(sure, voted), verified: true } : { citation, share: voted };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

function byProvision(judgements: readonly Judgement[]): Map<string, { citation: Citation; about: Judgement[] }> {
  const by = new Map<string, { citation: Citation; about: Judgement[] }>();
  for (const judgement of judgements)
    for (const citation of judgement.provisions) {
      const key = `${provisionName(citation)} ${citation.version ?? ''}`;
      const known = by.get(key) ?? { citation, about: [] };
      by.set(key, known);
      if (known.about.at(-1) !== judgement) known.about.push(judgement);
    }
  return by;
}

function votedShare(about: readonly Judgement[]): number {
  const counted = new Map<string, { alike: number; by: Ballot }>();
  for (const { alike, by } of about) {
    if (by === 'verified') continue;
    const other = counted.get(by.voter);
    const later = other === undefined || alike > other.alike || (alike === other.alike && by.seq > other.by.seq);
    if (later) counted.set(by.voter, { alike, by });
  }
  const votes = [...counted.values()];
  const net = votes.reduce((sum, { alike, by }) => sum + (by.useful ? alike : -alike), 0);
  const enough = votes.filter(({ alike, by }) => by.useful && alike > 0).length >= VOTERS;
  return enough && net > 0 ? (VOTED * net) / (net + HALF) : 0;
}
