import type { AlertBlock } from '@slack/types';
import { copy } from '../copy.ts';
import { TextObjectView } from '../text/text-object.tsx';

export function AlertView({ block }: { block: AlertBlock }) {
  const level = block.level ?? 'default';
  return (
    <div className={`block-alert ${level}`} role="note" aria-label={copy.blocks.levels[level]}>
      <b>{copy.blocks.levels[level]}</b>
      <TextObjectView text={block.text} />
    </div>
  );
}
