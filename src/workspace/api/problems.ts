import type { Problem } from '../blocks/problem.ts';
import { refuse } from '../refusal.ts';

/** Slack's word for a message that is refused for these problems. */
export function messageError([first]: Problem[]): string | undefined {
  if (first === undefined) return undefined;
  return first.pointer.startsWith('/attachments') ? 'invalid_attachments' : 'invalid_blocks';
}

/** Refuses with every problem the validator found, in the shape Slack answers them. */
export function refuseProblems(error: string | undefined, problems: Problem[]): void {
  if (error === undefined || problems.length === 0) return;
  const lines = problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
  refuse(error, { errors: lines, response_metadata: { messages: lines.map((line) => `[ERROR] ${line}`) } });
}
