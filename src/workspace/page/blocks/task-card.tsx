import type { TaskCardBlock } from '@slack/types';
import { copy } from '../copy.ts';
import { Link } from '../text/link.tsx';
import { RichTextView } from './rich-text.tsx';

export function TaskCardView({ block }: { block: TaskCardBlock }) {
  return (
    <div className={`block-task ${block.status}`}>
      <span className="task-status">{copy.blocks.tasks[block.status]}</span>
      <div>
        <b>{block.title}</b>
        {block.details && <RichTextView block={block.details} />}
        {block.output && <RichTextView block={block.output} />}
        {block.sources && (
          <p className="muted">
            {copy.blocks.source}
            {block.sources.map((source) => (
              <span key={source.url}>
                {' '}
                <Link url={source.url}>{source.text}</Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
