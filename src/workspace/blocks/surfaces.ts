import type { KnownBlock } from '@slack/types';
import { BLOCKS } from './layout.ts';
import { byType, list, type Rule } from './rule.ts';

/** `any`: blocks of which nobody said where they will stand. */
export type Surface = 'message' | 'modal' | 'home' | 'any';
type Place = Exclude<Surface, 'any'>;

const EVERYWHERE: Place[] = ['message', 'modal', 'home'];
const NOT_IN_MODALS: Place[] = ['message', 'home'];

/** Where Slack takes each block, as its `blocks.validate` answered others who asked for all of them in autumn 2026. */
const WHERE: Record<KnownBlock['type'], Place[]> = {
  actions: EVERYWHERE,
  alert: ['modal'],
  card: EVERYWHERE,
  carousel: NOT_IN_MODALS,
  container: NOT_IN_MODALS,
  context: EVERYWHERE,
  context_actions: ['message'],
  data_table: NOT_IN_MODALS,
  divider: EVERYWHERE,
  file: ['message'],
  header: EVERYWHERE,
  image: EVERYWHERE,
  input: EVERYWHERE,
  markdown: ['message'],
  plan: ['message'],
  rich_text: EVERYWHERE,
  section: EVERYWHERE,
  table: NOT_IN_MODALS,
  task_card: ['message'],
  video: EVERYWHERE,
};

const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;

/** The blocks of a surface: which ones it takes, and how many. Views have at least one. */
export const SURFACES: Record<Surface, Rule> = {
  message: list(byType(on('message')), MESSAGE_BLOCKS, 0),
  modal: list(byType(on('modal')), VIEW_BLOCKS),
  home: list(byType(on('home')), VIEW_BLOCKS),
  any: list(byType(BLOCKS), VIEW_BLOCKS),
};

function on(place: Place): Record<string, Rule> {
  return Object.fromEntries(
    Object.entries(BLOCKS).filter(([type]) => WHERE[type as KnownBlock['type']].includes(place)),
  );
}
