import type { Problem } from '../blocks/problem.ts';
import { refuse } from '../refusal.ts';

/** Refuses with every problem the validator found, in the shape Slack answers them. */
export function refuseProblems(error: string, problems: Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
  refuse(error, { errors: lines, response_metadata: { messages: lines.map((line) => `[ERROR] ${line}`) } });
}
