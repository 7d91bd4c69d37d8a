import { useContext, useState } from 'react';
import { BlockContext, type BlockPlace, ConfirmContext, SurfaceContext } from '../blocks/surface.ts';
import { copy } from '../copy.ts';
import { type Control, fieldOf, initialState, isStateful } from './state.ts';

export interface ControlState {
  busy: boolean;
  /** What the input holds now; undefined for buttons. */
  value: unknown;
  /** What every control wears: names for screen readers, its state, and hooks for tests. */
  attributes: Record<string, string | boolean | undefined>;
  /** Keeps a new value, and reports it to the app where the block says so. */
  change(value: unknown): Promise<void>;
  /** Keeps a new value without reporting it. */
  keep(value: unknown): void;
  press(details: Record<string, unknown>): Promise<void>;
}

/** The wiring of one element: its value, its busy state, its `confirm` question, and the action it sends. */
export function useControl(element: Control): ControlState {
  const surface = useContext(SurfaceContext);
  const place = useContext(BlockContext);
  const { blockId, dispatches } = place;
  const ask = useContext(ConfirmContext);
  const [busy, setBusy] = useState(false);
  const actionId = element.action_id ?? '';
  const confirm = 'confirm' in element ? element.confirm : undefined;
  const field = isStateful(element) ? fieldOf(element.type) : undefined;
  const held = isStateful(element) ? (surface.typed[blockId]?.[actionId] ?? initialState(element)) : {};

  const keep = (value: unknown) => {
    if (field) surface.change(blockId, actionId, { type: element.type, [field]: value });
  };
  const send = async (details: Record<string, unknown>) => {
    setBusy(true);
    const action = { type: element.type, block_id: blockId, action_id: actionId, ...details };
    await surface.press(blockId, actionId, { ...action, action_ts: String(Date.now() / 1000) });
    setBusy(false);
  };
  const press = async (details: Record<string, unknown>) => {
    if (busy || (confirm && !(await ask(confirm)))) return;
    await send(details);
  };
  const change = async (value: unknown) => {
    if (!dispatches) return keep(value);
    if (busy || (confirm && !(await ask(confirm)))) return;
    keep(value);
    if (field) await send({ [field]: value });
  };
  const invalid = place.field !== undefined && blockId in surface.errors;
  const attributes = {
    ...attributesOf(element, place),
    'aria-busy': busy || undefined,
    'aria-invalid': invalid || undefined,
  };
  return { busy, value: field && held[field], attributes, change, keep, press };
}

function attributesOf(element: Control, { blockId, field }: BlockPlace): Record<string, string | boolean | undefined> {
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined;
  const named = field
    ? { id: field.control, 'aria-labelledby': field.label, 'aria-describedby': field.notes }
    : { 'aria-label': placeholder ?? copy.elements.choose };
  const focus = 'focus_on_load' in element ? element.focus_on_load : undefined;
  return { ...named, 'data-block': blockId, 'data-action': element.action_id, 'data-focus': focus };
}
