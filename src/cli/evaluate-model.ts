import { join } from 'node:path';
import { loadPrompts } from '../answers/index.ts';
import { evaluateModel, type ModelFigures } from '../answers/model/evaluate.ts';
import type { GoldQuestion } from '../answers/questions.ts';
import type { Answers } from '../answers/types.ts';
import type { Settings } from '../config.ts';

const PROMPTS = join(import.meta.dirname, '..', '..', 'prompts');

/** How well the configured model explains the answers to these questions. Throws where none is configured. */
export async function modelFigures(
  answers: Answers,
  { model: settings }: Settings,
  asked: { questions: GoldQuestion[]; day: string },
): Promise<ModelFigures> {
  if (!settings) throw new Error('There is no model to measure: set LLM_BASE_URL and LLM_MODEL.');
  const { openModel } = await import('../answers/model/chat/open.ts');
  const model = await openModel(settings, loadPrompts(PROMPTS));
  return evaluateModel({ model, answers }, asked.questions, asked.day);
}
