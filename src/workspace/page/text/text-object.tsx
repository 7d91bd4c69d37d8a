import type { TextObject } from '@slack/types';
import { emojify } from './emoji.ts';
import { MrkdwnView } from './mrkdwn-view.tsx';

/** A Block Kit text: mrkdwn is formatted, plain text is not. */
export function TextObjectView({ text }: { text: TextObject }) {
  return text.type === 'mrkdwn' ? <MrkdwnView text={text.text} /> : <span className="plain">{emojify(text.text)}</span>;
}
