import type { CommandHint, Person, ShortcutHint } from '../../protocol.ts';
import { INVITE, type OfferedCommand } from './commands.ts';

export interface Suggestion {
  kind: 'command' | 'person' | 'shortcut';
  key: string;
  /** What is shown first: `/basis` or `@name`. */
  title: string;
  usage?: string;
  note: string;
  /** The whole text of the box after choosing, and where the caret then stands. */
  text: string;
  caret: number;
}

export interface Known {
  commands: OfferedCommand[];
  /** To be mentioned, and to be invited. */
  people: Person[];
  absent: Person[];
  /** Global ones. */
  shortcuts: ShortcutHint[];
}

/** What could be meant at the caret: commands and shortcuts while the text is one word after `/`, people after `@`. */
export function suggest(text: string, caret: number, { commands, people, absent, shortcuts }: Known): Suggestion[] {
  const head = text.slice(0, caret);
  if (/^\/\S*$/.test(head)) return afterSlash(head.slice(1).toLowerCase(), text.slice(caret), { commands, shortcuts });
  const at = /(?:^|[^\w])@([^\s@]*)$/u.exec(head);
  const whom = head.startsWith(`${INVITE} `) ? absent : people;
  return at ? personSuggestions(at[1] ?? '', text, { caret, people: whom }) : [];
}

/** The command whose arguments are being typed, to show its usage while typing. */
export function commandBeing(text: string, commands: CommandHint[]): CommandHint | undefined {
  const name = /^(\/\S+)\s/.exec(text)?.[1];
  return commands.find((command) => command.command === name);
}

/** Commands first, unless what is typed begins none of them and is in the name of a shortcut. */
function afterSlash(word: string, tail: string, known: Pick<Known, 'commands' | 'shortcuts'>): Suggestion[] {
  const commands = commandSuggestions(word, tail, known.commands);
  const shortcuts = shortcutSuggestions(word, known.shortcuts);
  const begun = commands.some(({ key }) => key.slice(1).toLowerCase().startsWith(word));
  return begun ? [...commands, ...shortcuts] : [...shortcuts, ...commands];
}

function commandSuggestions(word: string, tail: string, commands: OfferedCommand[]): Suggestion[] {
  const starts = commands.filter((each) => each.command.slice(1).toLowerCase().startsWith(word));
  const mentions = commands.filter((each) => !starts.includes(each) && word && each.description.includes(word));
  return [...starts, ...mentions].map((each) => ({
    kind: 'command',
    key: each.command,
    title: each.command,
    ...(each.usage_hint && { usage: each.usage_hint }),
    note: each.description,
    text: `${each.command} ${each.fill ?? ''}${tail.trimStart()}`,
    caret: each.command.length + 1 + (each.fill?.length ?? 0),
  }));
}

/** Shortcuts are found by their names, and leave nothing in the box. */
function shortcutSuggestions(word: string, shortcuts: ShortcutHint[]): Suggestion[] {
  return shortcuts
    .filter(({ name }) => name.toLowerCase().includes(word))
    .map(({ callback_id, name, description }) => ({
      ...{ kind: 'shortcut', key: callback_id, title: name, note: description },
      ...{ text: '', caret: 0 },
    }));
}

function personSuggestions(
  word: string,
  text: string,
  { caret, people }: { caret: number; people: Person[] },
): Suggestion[] {
  const start = caret - word.length - 1;
  return people
    .filter((person) => person.name.toLowerCase().includes(word.toLowerCase()))
    .map((person) => ({
      kind: 'person',
      key: person.id,
      title: `@${person.name}`,
      note: person.about,
      text: `${text.slice(0, start)}@${person.name} ${text.slice(caret).trimStart()}`,
      caret: start + person.name.length + 2,
    }));
}
