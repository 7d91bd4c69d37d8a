import type { Entry } from './page.ts';

interface Ids {
  actions: Set<string>;
  forms: Set<string>;
  commands: Set<string>;
  shortcuts: Set<string>;
}

/** Every action id and form that was sent, and every command that was typed. */
export function idsIn(entries: Entry[]): Ids {
  const ids: Ids = { actions: new Set(), forms: new Set(), commands: new Set(), shortcuts: new Set() };
  for (const { kind, name, body, answer } of entries) {
    if (kind === 'request') collect(body, ids);
    // A form may be answered with the next one, which is then in no request.
    else if (name === 'view_submission') collect(answer, ids);
    else if (name.startsWith('/')) ids.commands.add(name);
    else if (name === 'shortcut' || name === 'message_action') ids.shortcuts.add(shortcutIn(body));
  }
  return ids;
}

function shortcutIn(body: unknown): string {
  return String((body as { callback_id?: unknown }).callback_id);
}

/** A window without a submit button is for reading; inputs of forms have ids, but nobody listens for them one by one. */
function collect(value: unknown, ids: Ids): void {
  if (typeof value !== 'object' || value === null) return;
  const { type, action_id, callback_id, submit } = value as Record<string, unknown>;
  if (type === 'modal' && submit !== undefined) ids.forms.add(String(callback_id));
  if (type === 'input') return;
  if (typeof action_id === 'string') ids.actions.add(action_id);
  for (const inner of Object.values(value)) collect(inner, ids);
}
