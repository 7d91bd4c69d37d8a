import type { Stage } from './stage.ts';
import { inWords, type Step } from './steps.ts';

interface Failure {
  step: Step;
  done: string[];
  error: Error;
}

/** Says which step failed and why, with the screen as text and the last of the wire log. */
export async function failed(stage: Stage, { step, done, error }: Failure): Promise<Error> {
  const person = step.who === 'clock' || step.who === 'slack' ? undefined : step.who;
  const screen =
    person &&
    (await stage
      .screenOf(person)
      .whole()
      .catch((cause) => String(cause)));
  const report = [
    `${inWords(step)}: ${error.message}`,
    ...done.map((line) => `  done: ${line}`),
    ...(screen === undefined ? [] : ['', 'screen:', screen]),
    '',
    'wire:',
    ...stage.wire(),
  ];
  return new Error(report.join('\n'), { cause: error });
}
