import { type Counterpart, counterpartIn, isSame, listedFor } from '../knowledge/correspond.ts';
import { articleLabel } from '../knowledge/grammar.ts';
import { instrumentNamed, type Law, nameLike, timelineIn } from '../knowledge/law.ts';
import type { TextArticle } from '../knowledge/texts/types.ts';
import { inForceOn, type Stage, startOf } from '../knowledge/timeline.ts';
import { compareCopy as copy } from './compare.copy.ts';
import type { AskedComparison } from './compare.grammar.ts';

/** One version of an article, with its version's days. */
interface Side {
  article: TextArticle;
  stage: Stage;
}

/** An article in two versions, the older first. */
export interface Comparison {
  law: string;
  older: Side;
  newer: Side;
  how: Counterpart['how'];
  /** 0–1. */
  score: number;
  same: boolean;
  change?: string;
}

type Result = { comparison: Comparison } | { sentence: string };

/** Two versions of an article side by side; a Chinese sentence where one of them cannot be found. */
export function compare({ law, place, versions }: AskedComparison, sources: Law): Result {
  const short = instrumentNamed(law, sources);
  const timeline = short === undefined ? undefined : timelineIn(short, sources);
  if (short === undefined || !timeline) return { sentence: copy.unknownLaw(law, nameLike(law, sources)) };
  const label = articleLabel(place);
  const held = timeline.stages.filter(({ text }) => text);
  const chosen = versions.map((written) => ({ written, stage: stageFor(written, timeline.stages) }));
  const missing = chosen.find(({ stage }) => !stage?.text);
  if (missing)
    return {
      sentence: copy.noVersion(
        short,
        missing.written,
        held.map(({ adopted }) => adopted),
      ),
    };
  const stages = chosen.flatMap(({ stage }) => stage ?? []);
  const pair = byStart(stages.length === 2 ? stages : withNeighbour(stages[0] ?? held.at(-1), held));
  const [older, newer] = pair;
  if (older && newer) return acrossVersions(short, label, { older, newer }, sources);
  return (
    acrossInstruments(short, label, held.at(-1), sources) ?? { sentence: copy.oneVersion(short, held.at(-1)?.adopted) }
  );
}

/** A year means the version adopted in it, or else in force at its end; a day that adopted on it, or in force. */
function stageFor(written: string, stages: Stage[]): Stage | undefined {
  const adopted = stages.filter((stage) => stage.adopted.startsWith(written)).at(-1);
  return adopted ?? inForceOn(stages, written.length === 4 ? `${written}-12-31` : written);
}

/** With a version alone, the one before it; with the first, the one after. */
function withNeighbour(stage: Stage | undefined, held: Stage[]): Stage[] {
  const at = stage ? held.indexOf(stage) : -1;
  const other = held[at - 1] ?? held[at + 1];
  return stage && other ? [stage, other] : [];
}

function byStart(stages: Stage[]): Stage[] {
  return stages.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** The number is the newer version's; one it does not have is the older's. */
function acrossVersions(
  law: string,
  label: string,
  { older, newer }: { older: Stage; newer: Stage },
  sources: Law,
): Result {
  const of = ({ text }: Stage) => text && sources.texts.article(text, label);
  const own = of(newer);
  const article = own ?? of(older);
  const other = own ? older : newer;
  if (!article) return { sentence: copy.noArticle(law, label, older.adopted, newer.adopted) };
  const name = `${law}${label}`;
  const isNew = own && changeOf(name, newer, sources);
  if (isNew) return { sentence: copy.isNew(name, older.adopted, isNew) };
  const { texts, knowledge } = sources;
  const found = other.text && counterpartIn(article, other.text, { texts, moved: knowledge.moved });
  if (!found) return { sentence: own ? copy.isNew(name, older.adopted, undefined) : copy.isGone(name, newer.adopted) };
  const sides = own ? { older: found.article, newer: article } : { older: article, newer: found.article };
  return comparison(law, found, {
    older: { article: sides.older, stage: older },
    newer: { article: sides.newer, stage: newer },
  });
}

function changeOf(name: string, { adopted }: Stage, { knowledge }: Law): string | undefined {
  return knowledge.moved.find(
    (pair) => !pair.old && pair.new.version === adopted && `${pair.new.instrument}${articleLabel(pair.new)}` === name,
  )?.change;
}

/** The article of the instrument before or after under another name, where the clerk's files name it. */
function acrossInstruments(law: string, label: string, stage: Stage | undefined, sources: Law): Result | undefined {
  const article = stage?.text && sources.texts.article(stage.text, label);
  if (!stage || !article) return undefined;
  for (const { other, change } of listedFor(`${law}${label}`, stage.adopted, sources.knowledge.moved)) {
    const there = timelineIn(other.instrument, sources)?.stages.find(({ adopted }) => adopted === other.version);
    const listed = there?.text && sources.texts.article(there.text, articleLabel(other));
    if (!there || !listed) continue;
    const sides = byStart([stage, there])[0] === stage;
    const [own, its] = [
      { article, stage },
      { article: listed, stage: there },
    ];
    return comparison(
      law,
      { article: listed, how: 'listed', score: 1, ...change },
      {
        older: sides ? own : its,
        newer: sides ? its : own,
      },
    );
  }
  return undefined;
}

function comparison(
  law: string,
  { how, score, change }: Counterpart,
  sides: Pick<Comparison, 'older' | 'newer'>,
): Result {
  const same = isSame(sides.older.article, sides.newer.article);
  return { comparison: { law, ...sides, how, score, same, ...(change && { change }) } };
}
