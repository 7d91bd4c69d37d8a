import { articleLabel, type Place, placeLabel, within } from '../knowledge/grammar.ts';
import { instrumentNamed, type Law, nameLike, timelineIn } from '../knowledge/law.ts';
import type { TextArticle } from '../knowledge/texts/types.ts';
import { inForceOn, lastBefore, printedArticle, type Stage, startOf, type Timeline } from '../knowledge/timeline.ts';
import { provisionCopy as copy } from './copy.ts';

type Status = (typeof copy.statuses)[keyof typeof copy.statuses];

/** One provision on one day. Days are ISO; what is not known is null. */
export interface Provision {
  law: string;
  /** Day of adoption of the version, as in the imported file's name. */
  version: string | null;
  adopted: string | null;
  effective: string | null;
  repealed: string | null;
  status: Status;
  /** 第六十四条第一款第一项 */
  article: string;
  /** The official words; only ever of the version in force on the day. */
  text: string | null;
  day: string;
  /** The instrument that had replaced this one by that day. */
  successor?: string;
  /** The next version, adopted by that day and not yet in force. */
  coming?: { version: string; effective: string | null };
  /** The words of a version that was not in force on the day: never an answer. */
  text_not_in_force?: string;
  /** What else must be known, as Chinese sentences. */
  notes: string[];
}

interface Asked {
  law: string;
  place: Place;
  /** ISO. */
  day: string;
}

/** The provision as it stood on a day; an unknown law, version or article is 未收录, never a guess. */
export function provisionOn({ law, place, day }: Asked, sources: Law): Provision {
  const short = instrumentNamed(law, sources) ?? law;
  const timeline = timelineIn(short, sources);
  const blank = { law: short, article: placeLabel(place), day };
  if (!timeline || timeline.stages.length === 0) {
    const like = timeline ? undefined : nameLike(law, sources);
    return { ...blank, ...NOTHING, status: copy.statuses.notHeld, notes: [copy.unknownLaw(law, like)] };
  }
  const { stage, status } = standingOf(place, { timeline, day }, sources);
  const found = stage && placeText(stage, place, sources);
  const inForce = status === copy.statuses.inForce;
  const coming = comingOn(timeline, stage, day);
  return {
    ...blank,
    ...daysOf(stage),
    status: inForce && found?.text === undefined ? copy.statuses.notHeld : status,
    text: (inForce && found?.text) || null,
    ...(timeline.successor && status === copy.statuses.repealed && { successor: timeline.successor }),
    ...(coming && { coming: { version: coming.adopted, effective: coming.effective ?? null } }),
    ...(!inForce && found?.text && { text_not_in_force: found.text }),
    notes: [
      ...(stage ? [] : [copy.beforeFirst(firstOf(timeline))]),
      ...(found?.why ? [found.why] : []),
      ...(coming ? [copy.coming(coming.adopted, coming.effective)] : []),
      ...(status === copy.statuses.notYet && stage ? [copy.coming(stage.adopted, stage.effective)] : []),
      ...(stage?.expired ? [copy.expired] : []),
      ...(stage?.note ? [stage.note] : []),
    ],
  };
}

const NOTHING = { version: null, adopted: null, effective: null, repealed: null, text: null };

/** The version a day finds; an article that only the next version has is adopted and not yet in force. */
function standingOf(
  place: Place,
  { timeline, day }: { timeline: Timeline; day: string },
  sources: Law,
): ReturnType<typeof standing> {
  const found = standing(timeline, day);
  const coming = comingOn(timeline, found.stage, day);
  const isNew = found.stage && coming && lacks(found.stage, place, sources) && !lacks(coming, place, sources);
  return isNew ? { stage: coming, status: copy.statuses.notYet } : found;
}

/** Whether the version's text is held and does not have this article. */
function lacks({ text }: Stage, place: Place, { texts }: Law): boolean {
  return text !== undefined && !texts.article(text, articleLabel(place));
}

/** The version a day finds: in force, or else the last that was, or else the first adopted by then. */
function standing({ stages }: Timeline, day: string): { stage?: Stage; status: Status } {
  const current = inForceOn(stages, day);
  if (current) return { stage: current, status: copy.statuses.inForce };
  const last = lastBefore(stages, day);
  if (last) return { stage: last, status: copy.statuses.repealed };
  const adopted = stages.filter((stage) => stage.adopted <= day).at(-1);
  return adopted ? { stage: adopted, status: copy.statuses.notYet } : { status: copy.statuses.notHeld };
}

/** Adopted by the day, in force only after it. */
function comingOn({ stages }: Timeline, stage: Stage | undefined, day: string): Stage | undefined {
  return stages.find((one) => one !== stage && one.adopted <= day && startOf(one) > day);
}

function firstOf({ stages }: Timeline): string {
  return stages.map(startOf).sort()[0] ?? '';
}

function daysOf(stage: Stage | undefined): Pick<Provision, 'version' | 'adopted' | 'effective' | 'repealed'> {
  if (!stage) return NOTHING;
  const { adopted, effective = null, repealed = null } = stage;
  return { version: adopted, adopted, effective, repealed };
}

/** The words of a place in one version, or a sentence why there are none. */
function placeText({ adopted, text: version }: Stage, place: Place, { texts }: Law): { text?: string; why?: string } {
  if (!version) return { why: copy.noText(adopted) };
  const article = texts.article(version, articleLabel(place));
  if (!article) return { why: copy.noArticle(adopted, articleLabel(place)) };
  const text = textAt(article, place);
  return text === undefined ? { why: copy.noPlace(articleLabel(place), within(place)) } : { text };
}

/** The whole article, or its paragraph or item; an item without a paragraph stands in the first that has it. */
function textAt(article: TextArticle, { paragraph, item }: Place): string | undefined {
  const { paragraphs } = article;
  if (paragraph === undefined && item === undefined) return printedArticle(article);
  const chosen =
    paragraph === undefined
      ? paragraphs.find(({ items }) => items.length >= (item ?? 0) && items.length > 0)
      : paragraphs[paragraph - 1];
  if (!chosen) return undefined;
  if (item === undefined) return printedArticle({ paragraphs: [chosen] });
  const pointed = chosen.items[item - 1];
  return pointed && `${chosen.text}\n${pointed.label}${pointed.text}`;
}
