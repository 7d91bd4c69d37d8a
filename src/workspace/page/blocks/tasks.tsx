import type { PlanBlock, TaskCardBlock } from '@slack/types';
import { copy } from '../copy.ts';
import { Link } from '../text/mention.tsx';
import { Fault } from './fault.tsx';
import { RichTextView } from './rich-text.tsx';
import { faultOf } from './shape.ts';

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

export function PlanView({ block }: { block: PlanBlock }) {
  return (
    <div className="block-plan">
      <b>{block.title}</b>
      {(block.tasks ?? []).map((task, index) => {
        const fault = faultOf({ ...task, type: 'task_card' }, 'message');
        const key = index.toString();
        return fault ? <Fault key={key} reason={fault} /> : <TaskCardView key={key} block={task as TaskCardBlock} />;
      })}
    </div>
  );
}
