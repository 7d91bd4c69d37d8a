import { z } from 'zod';
import { entry, someTexts, text } from './parts.schema.ts';
import type { GlossaryPair, Intent } from './types.ts';

/** Topics that have several rules and no number of their own. */
const TOPICS: Record<string, string> = { 执法监督: 'SUPERVISION', 行为规范: 'CONDUCT', 行政指导: 'GUIDANCE' };
export const TOPIC_CODES: ReadonlySet<string> = new Set(Object.values(TOPICS));

const INTENTS = {
  处罚: 'penalty',
  期限: 'limit',
  谁来做: 'who',
  程序: 'procedure',
  文书: 'document',
  听证: 'hearing',
  救济: 'remedy',
  裁量: 'discretion',
  移送: 'transfer',
} as const;

const sameAsOne = '写了“同义”的，用语只能有一个。';
/** knowledge/glossary/领域.yaml: a list of pairs. */
export const glossarySchema = z
  .array(
    entry({
      说法: text,
      用语: someTexts,
      参见: someTexts,
      同义: z.literal(true).optional(),
    })
      .refine(({ 同义, 用语 }) => !同义 || 用语.length === 1, {
        error: sameAsOne,
        path: ['同义'],
      })
      .transform(
        (it): GlossaryPair => ({
          say: it.说法,
          terms: it.用语,
          see: it.参见.map((to) => TOPICS[to] ?? to),
          ...(it.同义 && { same: true as const }),
        }),
      ),
  )
  .min(1);

/** knowledge/intents.yaml: 处罚: [罚多少, …] */
export const intentsSchema = entry(
  Object.fromEntries(Object.keys(INTENTS).map((name) => [name, someTexts])) as Record<
    keyof typeof INTENTS,
    typeof someTexts
  >,
).transform((it): Intent[] =>
  Object.entries(INTENTS).map(([name, intent]) => ({ intent, cues: it[name as keyof typeof INTENTS] })),
);

/** knowledge/aliases.yaml: 行政处罚法: [处罚法] */
export const aliasesSchema = z
  .record(text, someTexts)
  .transform((it) => Object.entries(it).map(([short, aliases]) => ({ short, aliases })));
