import type { PlanBlock, TaskCardBlock } from '@slack/types';
import { Fault } from './fault.tsx';
import { faultOf } from './shape.ts';
import { TaskCardView } from './task-card.tsx';

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
