import type { KnownBlock } from '@slack/types';
import { WHERE } from '../../blocks/where.ts';
import { copy } from '../copy.ts';
import type { Surface } from './surface.ts';

type Place = Surface['place'];

/** What each block cannot be drawn without; where several are named with `|`, one is enough. */
const NEEDS: Record<KnownBlock['type'], string[]> = {
  header: ['text'],
  section: ['text|fields'],
  context: ['elements'],
  divider: [],
  markdown: ['text'],
  alert: ['text'],
  actions: ['elements'],
  context_actions: ['elements'],
  input: ['label', 'element'],
  rich_text: ['elements'],
  table: ['rows'],
  data_table: ['rows', 'caption'],
  image: ['alt_text', 'image_url|slack_file'],
  file: ['external_id'],
  video: ['title', 'video_url', 'alt_text'],
  card: ['hero_image|title|actions|body'],
  carousel: ['elements'],
  container: ['title|rich_text_title', 'child_blocks'],
  task_card: ['task_id', 'title', 'status'],
  plan: ['title'],
};

/** Why a block cannot be drawn, in Chinese; undefined when it can. */
export function faultOf(block: unknown, place: Place): string | undefined {
  const given = block as Record<string, unknown> | null;
  const type = given?.type;
  if (!given || typeof type !== 'string' || !(type in NEEDS)) return copy.blocks.unknown(String(type));
  const known = type as KnownBlock['type'];
  if (!WHERE[known].includes(place)) {
    return copy.blocks.invalid(type, copy.blocks.notHere(copy.blocks.places[place]));
  }
  const reason = NEEDS[known].map((need) => lacks(given, need)).find(Boolean);
  return reason && copy.blocks.invalid(type, reason);
}

function lacks(block: Record<string, unknown>, need: string): string | undefined {
  const fields = need.split('|');
  const present = fields.filter((field) => block[field] !== undefined && block[field] !== null);
  if (present.length === 0) return copy.blocks.missing(fields.join(' / '));
  const empty = present.find((field) => isEmpty(block[field]));
  return empty && copy.blocks.empty(empty);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  const text = (value as { text?: unknown }).text;
  return typeof value === 'object' && 'text' in (value as object) && (typeof text !== 'string' || text === '');
}
