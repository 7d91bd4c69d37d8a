import type { SlackMessage, World } from '../types.ts';

/** The address of a message in this workspace's page. */
export function permalink(world: World, { channel, ts, thread_ts }: SlackMessage): string {
  const thread = thread_ts === undefined ? '' : `?thread_ts=${thread_ts}&cid=${channel}`;
  return `${world.url}/archives/${channel}/p${ts.replace('.', '')}${thread}`;
}
