import { failed } from './failure.ts';
import type { Screen, Stage } from './stage.ts';
import { type PersonStep, quoted, type Step, type Wanted, type Written } from './steps.ts';

const PAUSE_MS = 40;

/** Does one step after the other; the first that fails ends the journey with the screen and the wire log. */
export async function play(steps: Written[], stage: Stage): Promise<void> {
  const done: Step[] = [];
  const paper: Paper = { written: '' };
  for (const at of steps) {
    try {
      await doStep(at.step, stage, paper);
    } catch (error) {
      throw await failed(stage, { at, done, error: error as Error });
    }
    done.push(at.step);
  }
}

/** On which people write down what they must not forget. */
interface Paper {
  written: string;
}

async function doStep(step: Step, stage: Stage, paper: Paper): Promise<void> {
  if (step.who === 'clock') return stage.control('/local/clock', { at: step.time });
  if (step.who === 'slack') {
    if (step.does === 'breaks') return stage.control('/local/fault', step.fault);
    await stage.control('/local/deliver', { name: step.name, retry: 1 });
    return stage.settle();
  }
  return personStep(step, stage, paper);
}

async function personStep(step: PersonStep, stage: Stage, paper: Paper): Promise<void> {
  const screen = stage.screenOf(step.who);
  switch (step.does) {
    case 'sees':
      return until(
        stage,
        () => screen.text(),
        (text) => lacking(text, step.what),
      );
    case 'seesOnce':
      return until(
        stage,
        () => screen.text(),
        (text) => notOnce(text, step.text),
      );
    case 'doesNotSee':
      await stage.settle();
      return absent(await screen.text(), step.what);
    case 'seesNothingNew':
      await stage.settle();
      if ((await screen.text()).trim() !== '') throw new Error('something new is there');
      return;
    case 'saves':
      return step.look(await screen.file(step.name));
    case 'opens':
      return screen.open(step.place);
    case 'copies':
      paper.written = await shown(screen, step.pattern);
      return;
    case 'pastes':
      await screen.act({ who: step.who, does: 'fills', fields: { [step.label]: paper.written } });
      return;
    default:
      await screen.remember();
      await screen.act(step);
      await stage.settle();
  }
}

async function shown(screen: Screen, pattern: RegExp): Promise<string> {
  const [found] = pattern.exec(await screen.text()) ?? [];
  if (!found) throw new Error(`nothing there looks like ${pattern}`);
  return found;
}

function absent(text: string, what: Wanted[]): void {
  const there = what.filter((wanted) => fits(wanted, text));
  if (there.length > 0) throw new Error(`it is there: ${quoted(there)}`);
}

/** What is not on the screen, as a sentence; undefined when all is there. */
function lacking(text: string, what: Wanted[]): string | undefined {
  const missing = what.filter((wanted) => !fits(wanted, text));
  return missing.length === 0 ? undefined : `not there: ${quoted(missing)}`;
}

function notOnce(text: string, wanted: string): string | undefined {
  const times = text.split(wanted).length - 1;
  return times === 1 ? undefined : `it is there ${times} times`;
}

function fits(wanted: Wanted, text: string): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

async function until(stage: Stage, read: () => Promise<string>, wrong: (text: string) => string | undefined) {
  const deadline = Date.now() + stage.patience;
  await stage.settle();
  for (;;) {
    const reason = wrong(await read());
    if (reason === undefined) return;
    if (Date.now() > deadline) throw new Error(reason);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
