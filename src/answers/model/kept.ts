import { modelCopy as copy } from './copy.ts';
import { sentenceText } from './explanation.view.ts';
import { judgedAgain } from './listen.ts';
import type { Explanation, Mentioned } from './types.ts';

/** A kept explanation as text: who said it by which prompts, what was said and dropped, and whether the gate says the same today. */
export function explanationText(
  { ending, explanation }: { ending: string; explanation: Explanation },
  mentioned: Mentioned,
): string {
  const { model, prompts, evidence, said, dropped } = explanation;
  const same = JSON.stringify(judgedAgain(explanation, mentioned)) === JSON.stringify(said);
  const verdict = ending === 'said' || ending === 'nothing' ? [copy.judgedAgain(same)] : [];
  return [
    copy.shown(model, prompts, ending),
    ...said.map(sentenceText),
    ...evidence.map(({ id, name }) => copy.legend(id, name)),
    copy.dropped(dropped),
    ...verdict,
  ].join('\n');
}
