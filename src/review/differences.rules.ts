import { counterpartIn, isSame } from '../knowledge/correspond.ts';
import { articleLabel } from '../knowledge/grammar.ts';
import { type Law, timelineIn } from '../knowledge/law.ts';
import type { TextArticle, TextVersion } from '../knowledge/texts/types.ts';
import { inForceOn, type Stage, startOf } from '../knowledge/timeline.ts';
import type { Citation } from '../knowledge/types.ts';
import { type History, histories } from './history.ts';
import { stateOf } from './state.ts';
import type { Affected, Difference, Item } from './types.ts';

/**
 * What has changed under an item by an ISO day since the first import; undefined where nothing has. A citation without
 * an edition means the one in force when the clerk's files were written.
 */
export function affected(item: Item, law: Law, day: string): Affected | undefined {
  const historyOf = histories(law);
  const differences = item.citations.flatMap((citation) => {
    const history = historyOf(citation.instrument);
    if (!history) return [];
    const { day: written } = law.knowledge.notices.snapshot;
    return differencesOf(editionOn(citation, history.stages, written), { ...history, law, day });
  });
  if (differences.length === 0) return undefined;
  return { item, differences, state: stateOf(differences) };
}

/** The edition in force on a day, for a citation that names none. */
export function ofDay(citation: Citation, law: Law, day: string): Citation {
  return editionOn(citation, timelineIn(citation.instrument, law)?.stages ?? [], day);
}

function editionOn(citation: Citation, stages: Stage[], day: string): Citation {
  const version = citation.version ?? inForceOn(stages, day)?.adopted;
  return { ...citation, ...(version && { version }) };
}

/** The history of an instrument, seen on an ISO day. */
interface Seen extends History {
  law: Law;
  day: string;
}

function differencesOf(citation: Citation, seen: Seen): Difference[] {
  const { version: adopted } = citation;
  if (adopted === undefined) return [];
  const version = seen.law.texts.versions(citation.instrument).find((one) => one.adopted === adopted);
  return [
    ...(version ? ownDifferences(citation, version, seen) : []),
    ...laterEditions(citation, version, seen),
    ...repeals(citation, seen),
  ];
}

/** Of the edition that is cited: the words of the article, its number, the day of entry into force. */
function ownDifferences(citation: Citation, version: TextVersion, { changes, law: { texts } }: Seen): Difference[] {
  const own = changes.filter(({ adopted }) => adopted === version.adopted);
  const label = articleLabel(citation);
  const rows = own.filter((one) => one.kind === 'article').filter((one) => one.label === label);
  const dates = own.filter((one) => one.kind === 'dates');
  const [first] = rows;
  const was = first?.was && { version, label, ordinal: 0, heading: '', paragraphs: first.was };
  const article = first && ofArticle(was, texts.article(version, label), texts.articles(version));
  const effective = dates[0]?.effective;
  return [
    ...(article ? [{ ...article, citation, at: rows.at(-1)?.at ?? '' }] : []),
    ...(dates[0] && effective !== version.effective
      ? [
          {
            ...{ kind: 'dates' as const, citation, at: dates.at(-1)?.at ?? '' },
            ...(effective && { before: effective }),
            ...(version.effective && { after: version.effective }),
          },
        ]
      : []),
  ];
}

type OfArticle =
  | { kind: 'changed' | 'removed' | 'added'; was?: TextArticle; now?: TextArticle }
  | { kind: 'moved'; was: TextArticle; now: TextArticle };

function ofArticle(
  was: TextArticle | undefined,
  now: TextArticle | undefined,
  all: TextArticle[],
): OfArticle | undefined {
  if (!was) return now && { kind: 'added', now };
  if (now && isSame(was, now)) return undefined;
  const elsewhere = all.find((one) => isSame(was, one));
  if (elsewhere) return { kind: 'moved', was, now: elsewhere };
  return now ? { kind: 'changed', was, now } : { kind: 'removed', was };
}

/** Editions that came in after the one that is cited was held, and are later than it. */
function laterEditions(
  citation: Citation,
  version: TextVersion | undefined,
  { changes, stages, law, day }: Seen,
): Difference[] {
  const news = changes.filter(({ kind, adopted }) => kind === 'edition' && adopted > (citation.version ?? ''));
  const was = version && law.texts.article(version, articleLabel(citation));
  return [...new Map(news.map((one) => [one.adopted, one])).values()].flatMap(({ adopted, at }): Difference[] => {
    const stage = stages.find((one) => one.adopted === adopted);
    if (!stage?.text) return [];
    const counterpart =
      was && counterpartIn(was, stage.text, { texts: law.texts, moved: law.knowledge.moved })?.article;
    return [
      {
        ...{ kind: 'edition', at, citation, adopted, coming: startOf(stage) > day },
        ...(stage.effective && { effective: stage.effective }),
        ...(was && { was }),
        ...(counterpart && { now: counterpart }),
        same: was !== undefined && counterpart !== undefined && isSame(was, counterpart),
      },
    ];
  });
}

function repeals(citation: Citation, { changes, day: today }: Seen): Difference[] {
  const said = changes.filter((one) => one.kind === 'repeal').filter(({ day }) => day > (citation.version ?? ''));
  return said.map(({ at, by, day }) => ({ kind: 'repealed', at, citation, by, day, coming: day > today }));
}
