import type { Screen, Stage } from './stage.ts';
import { inWords, quoted, type Step, type Written } from './steps.ts';

interface Failure {
  at: Written;
  done: Step[];
  error: Error;
}

/** Says which step failed and why, with what the person looked at as text and the last of the wire log. */
export async function failed(stage: Stage, { at: { step, site }, done, error }: Failure): Promise<Error> {
  const person = step.who === 'clock' || step.who === 'slack' ? undefined : step.who;
  const report = [
    `${inWords(step)} — ${error.message}`,
    ...part('done before', done.map(inWords)),
    ...(person === undefined ? [] : await looked(stage.screenOf(person))),
    ...part('wire, the newest last', stage.wire()),
  ];
  const told = new Error(report.join('\n'));
  told.stack = `Error: ${told.message}\n${site}`;
  // Of what nobody foresaw, its own place is worth knowing too.
  if (error.constructor !== Error) told.cause = error;
  return told;
}

/** What the steps judge: the window on top, or the home tab, or what is new; and all the rest that is there. */
async function looked(screen: Screen): Promise<string[]> {
  const [judged, whole] = await Promise.all([readable(screen.text()), readable(screen.whole())]);
  const rest = whole.filter((line) => !judged.includes(line));
  return [...part('looked at (what is new, or the window on top)', judged), ...part('also on the screen', rest)];
}

async function readable(text: Promise<string>): Promise<string[]> {
  const lines = await text.catch((cause) => `(cannot be read: ${String(cause)})`);
  return lines.split('\n').filter((line) => line.trim() !== '');
}

function part(title: string, lines: string[]): string[] {
  return ['', `${title}:`, ...(lines.length > 0 ? lines : ['(nothing)']).map((line) => `  ${line}`)];
}

/** What to say where nothing has the name that a step uses. */
export function noneCalled(name: string, { what, names }: { what: string; names: string[] }): string {
  const there = names.length === 0 ? 'there is none' : `there are: ${quoted([...new Set(names)])}`;
  return `no ${what} is called ${quoted(name)}; ${there}`;
}
