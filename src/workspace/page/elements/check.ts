import type { FileInput, InputBlock, KnownBlock } from '@slack/types';
import { faultOfFiles } from '../../files/limits.ts';
import type { StateValues } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { fileFaultInWords } from './file-fault.ts';
import { fieldOf } from './state.ts';
import type { HeldFile } from './use-held-files.ts';

/** What Slack's client itself refuses before a modal is sent: errors by block_id, empty when nothing is wrong. */
export function check(blocks: KnownBlock[], values: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const blockId = block.block_id ?? '';
    const held = values[blockId]?.[block.element.action_id ?? '']?.[fieldOf(block.element.type)];
    const reason = reasonAgainst(block, held);
    if (reason) errors[blockId] = reason;
  }
  return errors;
}

function reasonAgainst({ element, optional }: InputBlock, held: unknown): string | undefined {
  const empty = held === null || held === undefined || held === '' || (Array.isArray(held) && held.length === 0);
  if (empty) return optional ? undefined : fieldOf(element.type) === 'value' ? copy.modal.required : copy.modal.choose;
  switch (element.type) {
    case 'plain_text_input':
      return lengthReason([...String(held)].length, element.min_length, element.max_length);
    case 'number_input':
      return numberReason(String(held), element);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(held)) ? undefined : copy.modal.email;
    case 'url_text_input':
      return /^https?:\/\/\S+$/i.test(String(held)) ? undefined : copy.modal.url;
    case 'file_input':
      return filesReason(element, held as HeldFile[]);
    default:
      return undefined;
  }
}

function filesReason(element: FileInput, held: HeldFile[]): string | undefined {
  const fault = faultOfFiles(element, held);
  if (fault) return fileFaultInWords(fault);
  return held.some(({ id }) => id === undefined) ? copy.files.stillUploading : undefined;
}

function lengthReason(length: number, least = 0, most = 3000): string | undefined {
  if (length < least) return copy.modal.tooShort(least);
  return length > most ? copy.modal.tooLong(most) : undefined;
}

interface NumberRules {
  is_decimal_allowed: boolean;
  min_value?: string;
  max_value?: string;
}

function numberReason(held: string, { is_decimal_allowed, min_value, max_value }: NumberRules): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(held)) return copy.modal.number;
  if (!is_decimal_allowed && held.includes('.')) return copy.modal.integer;
  if (min_value !== undefined && Number(held) < Number(min_value)) return copy.modal.least(min_value);
  return max_value !== undefined && Number(held) > Number(max_value) ? copy.modal.most(max_value) : undefined;
}
