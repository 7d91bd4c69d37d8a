import { madeUp } from './made-up.copy.ts';

declare const mrkdwn: unique symbol;

/** Text that is safe to send as mrkdwn. Only the builders of this file make it; a plain string never is one. */
export type Mrkdwn = string & { readonly [mrkdwn]: true };

/** Anything people or files wrote: `& < >` become entities, so no mention or link can come out of it. */
export function plain(text: string): Mrkdwn {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') as Mrkdwn;
}

/** Bold, with the thin spaces that Slack needs around it inside Chinese text. */
export function bold(text: string): Mrkdwn {
  return mark('*', text);
}

/** A command or file name in monospace. */
export function code(text: string): Mrkdwn {
  return mark('`', text);
}

/** A person by the user id; those of the sample data, whom Slack does not know, by their post. */
export function mention(user: string): Mrkdwn {
  const made = madeUp(user);
  if (made) return plain(made);
  if (!/^[UW][A-Z0-9]+$/.test(user)) throw new Error('not a Slack user id');
  return `<@${user}>` as Mrkdwn;
}

/** Template tag: strings in the template are ours, values are escaped unless they are Mrkdwn already made by a builder. */
export function md(parts: TemplateStringsArray, ...values: Mrkdwn[]): Mrkdwn {
  return parts.reduce((text, part, at) => text + part + (values[at] ?? ''), '') as Mrkdwn;
}

export function lines(...texts: (Mrkdwn | undefined | false)[]): Mrkdwn {
  return texts.filter((text) => text).join('\n') as Mrkdwn;
}

function mark(sign: string, text: string): Mrkdwn {
  const inner = plain(text.replaceAll(sign, ' ').replace(/\s+/g, ' ').trim());
  return (inner ? `${sign}${inner}${sign}` : '') as Mrkdwn;
}
