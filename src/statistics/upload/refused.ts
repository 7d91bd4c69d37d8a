import { buttons, section } from '../../slack/kit/blocks.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { type Reply, reply, whisper } from '../../slack/reply.ts';
import type { Opened } from '../open.ts';
import type { FilledTemplate } from '../template/read.ts';
import { carriedValue } from '../values.schema.ts';
import { copy } from './copy.ts';

const SHOWN = 12;

/** Says what in a table cannot be read, by cell and field, with the way to try again. */
export function unreadReply(mistakes: FilledTemplate['mistakes'], { report }: Opened): Reply {
  const said = copy.wrong(mistakes.length);
  const rest = mistakes.length - SHOWN;
  const again = { action: 'stats_upload', label: copy.upload, value: carriedValue(report) };
  const shown = mistakes.slice(0, SHOWN).map(({ code, message }) => plain(`${code}　${message}`));
  return reply(
    whisper(said, [...section(lines(plain(said), ...shown, rest > 0 && plain(copy.more(rest)))), ...buttons([again])]),
  );
}
