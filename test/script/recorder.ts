import type { Attached, Look, Role, Step, Wanted, Written } from './steps.ts';

/** What a person in a journey can do and see; every call is one step, done in the order written. */
interface Actor {
  /** Goes to a channel by its name, to the direct message 准绳, or to 首页. */
  opens(place: string): Actor;
  /** Writes into the box of the place: a command after a slash, else a message. */
  types(text: string): Actor;
  /** Writes into the thread of the newest message of the place. */
  replies(text: string): Actor;
  /** Presses the newest button with this label; in the window on top, where there is one. */
  clicks(label: string): Actor;
  /** Takes an entry of the newest message's menu. */
  chooses(label: string): Actor;
  /** Starts one of the app's shortcuts. */
  runs(label: string): Actor;
  /** Fills in the inputs of the window on top, by their labels. */
  fills(fields: Record<string, string | string[]>): Actor;
  /** Writes down what stands there and looks like this, and puts what was last written down into an input. */
  copies(pattern: RegExp): Actor;
  pastes(label: string): Actor;
  /** Chooses a file of their own for an input of the window on top, by its label; beside what is chosen there. */
  attaches(label: string, file: Attached): Actor;
  submits(): Actor;
  closes(): Actor;
  /** All of this stands in what is new since this person last did something (or in the open window, or on the home tab). */
  sees(...what: Wanted[]): Actor;
  /** The text stands there exactly once: nothing was said twice. */
  seesOnce(text: string): Actor;
  doesNotSee(...what: Wanted[]): Actor;
  seesNothingNew(): Actor;
  /** Saves the newest file of this name in the place; `look` throws when it is not what it should be. */
  saves(name: string, look: Look): Actor;
}

interface Stagehand {
  as(who: Role): Actor;
  /** Moves the clock of workspace and product: `2026-12-09T08:30+08:00`. */
  at(time: string): void;
  slack: {
    /** The next call of a Web API method fails in this way. */
    breaks(method: string, kind: string, details?: Record<string, unknown>): void;
    /** The last delivery of this name reaches the app once more. */
    deliversAgain(name: string): void;
  };
}

export type Script = (stage: Stagehand) => void;

/** The steps of a script. Nothing is done yet. */
export function record(script: Script): Written[] {
  const steps: Written[] = [];
  const add = (step: Step) => void steps.push({ step, site: site() });
  script({
    as: (who) => actor(who, add),
    at: (time) => add({ who: 'clock', does: 'goesTo', time }),
    slack: {
      breaks: (method, kind, details = {}) =>
        add({ who: 'slack', does: 'breaks', fault: { method, kind, times: 1, ...details } }),
      deliversAgain: (name) => add({ who: 'slack', does: 'deliversAgain', name }),
    },
  });
  return steps;
}

/** Where the script is just now, so that a step that fails is shown in the test and not in here. */
function site(): string {
  const [, ...frames] = (new Error().stack ?? '').split('\n');
  return frames.filter((frame) => !/\/test\/script\/[a-z-]+\.ts/.test(frame)).join('\n');
}

function actor(who: Role, add: (step: Step) => void): Actor {
  const then = (step: Step): Actor => {
    add(step);
    return self;
  };
  const self: Actor = {
    opens: (place) => then({ who, does: 'opens', place }),
    types: (text) => then({ who, does: 'types', text }),
    replies: (text) => then({ who, does: 'replies', text }),
    clicks: (label) => then({ who, does: 'clicks', label }),
    chooses: (label) => then({ who, does: 'chooses', label }),
    runs: (label) => then({ who, does: 'runs', label }),
    fills: (fields) => then({ who, does: 'fills', fields }),
    copies: (pattern) => then({ who, does: 'copies', pattern }),
    pastes: (label) => then({ who, does: 'pastes', label }),
    attaches: (label, file) => then({ who, does: 'attaches', label, file }),
    submits: () => then({ who, does: 'submits' }),
    closes: () => then({ who, does: 'closes' }),
    sees: (...what) => then({ who, does: 'sees', what }),
    seesOnce: (text) => then({ who, does: 'seesOnce', text }),
    doesNotSee: (...what) => then({ who, does: 'doesNotSee', what }),
    seesNothingNew: () => then({ who, does: 'seesNothingNew' }),
    saves: (name, look) => then({ who, does: 'saves', name, look }),
  };
  return self;
}
