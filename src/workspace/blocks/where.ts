import type { KnownBlock } from '@slack/types';

export type Place = 'message' | 'modal' | 'home';

const EVERYWHERE: Place[] = ['message', 'modal', 'home'];
const NOT_IN_MODALS: Place[] = ['message', 'home'];

/** Where Slack takes each block, as its `blocks.validate` answered others who asked for all of them in autumn 2026. */
export const WHERE: Record<KnownBlock['type'], Place[]> = {
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
