import type { GoldQuestion } from '../questions.ts';
import type { Answers } from '../types.ts';
import { citationQuality, type Quality } from './quality.ts';
import { cutSentences } from './sentences.grammar.ts';
import { blank, tell } from './tell.ts';
import type { Explanation, Model } from './types.ts';
import { mayBeExplained } from './wants.rules.ts';

/** Of a model's explanations of the questions of a file. */
export interface ModelFigures {
  /** Questions whose answer may be explained. */
  n: number;
  /** Of these: something was said. */
  explained: number;
  /** The server failed, or took longer than it may. */
  failed: number;
  /** Sentences written, and said. */
  written: number;
  said: number;
  /** ALCE's, mean over the questions with sentences: of what was written, and of what was said. */
  recall_written: number;
  precision_written: number;
  recall_said: number;
  precision_said: number;
}

interface Row {
  explanation: Explanation;
  failed: boolean;
}

/** Lets the model explain every answer, one after the other, without anybody hearing it. */
export async function evaluateModel(
  { model, answers }: { model: Model; answers: Answers },
  questions: GoldQuestion[],
  day: string,
): Promise<ModelFigures> {
  const rows: Row[] = [];
  for (const { question: text, field } of questions) {
    const answer = await answers.answer({ text, wants: 'any', day, ...(field && { field }) });
    if (!mayBeExplained(answer)) continue;
    const explanation = blank(model);
    const asked = { answer, model, answers, signal: AbortSignal.timeout(model.seconds * 1000) };
    const failed = await tell(asked, explanation, async () => {}).then(
      () => false,
      () => true,
    );
    rows.push({ explanation, failed });
  }
  return figuresOf(rows, answers);
}

function figuresOf(rows: Row[], { mentioned }: Answers): ModelFigures {
  const written = rows.map(({ explanation }) => cutSentences(explanation.written, true).sentences);
  const quality = rows.map(({ explanation }, at) => ({
    written: citationQuality(written[at] ?? [], explanation.evidence, mentioned),
    said: citationQuality(explanation.said, explanation.evidence, mentioned),
  }));
  const mean = (which: 'written' | 'said', what: keyof Quality) => {
    const values = quality.flatMap((one) => one[which]?.[what] ?? []);
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };
  return {
    n: rows.length,
    explained: rows.filter(({ explanation }) => explanation.said.length > 0).length,
    failed: rows.filter(({ failed }) => failed).length,
    written: written.flat().length,
    said: rows.flatMap(({ explanation }) => explanation.said).length,
    recall_written: mean('written', 'recall'),
    precision_written: mean('written', 'precision'),
    recall_said: mean('said', 'recall'),
    precision_said: mean('said', 'precision'),
  };
}
