import type { ActionsBlock, ContextActionsBlock } from '@slack/types';
import { Element } from '../elements/element.tsx';

export function ActionsView({ block }: { block: ActionsBlock }) {
  return (
    <div className="block-actions">
      {block.elements.map((element, index) => (
        <Element key={element.action_id ?? index.toString()} element={element} />
      ))}
    </div>
  );
}

export function ContextActionsView({ block }: { block: ContextActionsBlock }) {
  return (
    <div className="block-actions context-actions">
      {block.elements.map((element, index) => (
        <Element key={element.action_id ?? index.toString()} element={element} />
      ))}
    </div>
  );
}
