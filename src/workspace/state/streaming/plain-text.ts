import type { Json } from '../../types.ts';

/** The `text` Slack gives a streamed message: its Markdown as mrkdwn, then the titles of its tasks. */
export function streamText(blocks: Json[]): string {
  const words = blocks.filter((block) => block.type === 'markdown').map((block) => mrkdwn(String(block.text)));
  const tasks = blocks.flatMap((block) => (block.type === 'plan' ? (block.tasks as Json[]) : [block]));
  const titles = tasks.filter((task) => task.type === 'task_card').map((task) => String(task.title));
  return [words.join('\n\n').trim(), ...titles].filter((part) => part !== '').join(' ');
}

function mrkdwn(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, '<$2|$1>')
    .replaceAll(/\*\*(.+?)\*\*/g, '*$1*')
    .replaceAll(/^#+ /gm, '')
    .replaceAll(/^[-*] /gm, '• ');
}
