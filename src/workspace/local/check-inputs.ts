import { copy } from '../copy.ts';
import type { Json, Values } from '../types.ts';
import { filesMistake } from './check-files.ts';

/** What Slack's client checks before a modal is sent: required fields, lengths, numbers, dates. By block id. */
export function checkInputs(blocks: Json[], values: Values): Record<string, string> | undefined {
  const mistakes: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const blockId = String(block.block_id);
    const element = block.element as Json;
    const entry = values[blockId]?.[String(element.action_id)] ?? {};
    const mistake = mistakeIn(element, heldIn(entry), block.optional === true);
    if (mistake !== undefined) mistakes[blockId] = mistake;
  }
  return Object.keys(mistakes).length === 0 ? undefined : mistakes;
}

function mistakeIn(element: Json, value: unknown, optional: boolean): string | undefined {
  const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return optional ? undefined : copy.required;
  if (element.type === 'plain_text_input') return textMistake(element, String(value));
  if (element.type === 'number_input') return numberMistake(element, String(value));
  if (element.type === 'file_input') return filesMistake(element, value as Json[]);
  if (element.type === 'datepicker') return isDate(String(value)) ? undefined : copy.notDate;
  return undefined;
}

function textMistake(element: Json, value: string): string | undefined {
  const length = [...value].length;
  const least = Number(element.min_length ?? 0);
  const most = Number(element.max_length ?? 3000);
  if (length < least) return copy.tooShort(least);
  return length > most ? copy.tooLong(most) : undefined;
}

function numberMistake(element: Json, value: string): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return copy.notNumber;
  if (element.is_decimal_allowed !== true && value.includes('.')) return copy.notWhole;
  const [least, most] = [element.min_value, element.max_value];
  if (least !== undefined && Number(value) < Number(least)) return copy.tooSmall(String(least));
  return most !== undefined && Number(value) > Number(most) ? copy.tooBig(String(most)) : undefined;
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function heldIn(entry: Json): unknown {
  const key = Object.keys(entry).find((one) => one !== 'type');
  return key === undefined ? undefined : entry[key];
}
