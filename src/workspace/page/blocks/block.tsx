import type { KnownBlock } from '@slack/types';
import { useContext, useMemo } from 'react';
import { copy } from '../copy.ts';
import { ActionsView, ContextActionsView } from './actions.tsx';
import { AlertView } from './alert.tsx';
import { CardView } from './card.tsx';
import { CarouselView } from './carousel.tsx';
import { ContainerView } from './container.tsx';
import { DataTableView } from './data-table.tsx';
import { Fault } from './fault.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { InputView } from './input.tsx';
import { FileView, ImageView, VideoView } from './media.tsx';
import { PlanView } from './plan.tsx';
import { RichTextView } from './rich-text.tsx';
import { SectionView } from './section.tsx';
import { faultOf } from './shape.ts';
import { BlockContext, SurfaceContext } from './surface.ts';
import { TableView } from './table.tsx';
import { TaskCardView } from './task-card.tsx';
import { ContextView, DividerView, HeaderView, MarkdownBlockView } from './texts.tsx';

export function Blocks({ blocks }: { blocks: KnownBlock[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => (
        <BlockView key={block?.block_id ?? index.toString()} block={block} />
      ))}
    </div>
  );
}

/** One block, or in red why it cannot be drawn; a block that fails while drawing takes nothing else with it. */
function BlockView({ block }: { block: KnownBlock }) {
  const { place } = useContext(SurfaceContext);
  const fault = faultOf(block, place);
  const dispatches = block?.type !== 'input' || block.dispatch_action === true;
  const blockId = block?.block_id ?? '';
  const context = useMemo(() => ({ blockId, dispatches }), [blockId, dispatches]);
  if (fault) return <Fault reason={fault} />;
  return (
    <FaultBoundary type={block.type}>
      <BlockContext value={context}>{draw(block)}</BlockContext>
    </FaultBoundary>
  );
}

function draw(block: KnownBlock) {
  switch (block.type) {
    case 'header':
      return <HeaderView block={block} />;
    case 'section':
      return <SectionView block={block} />;
    case 'context':
      return <ContextView block={block} />;
    case 'divider':
      return <DividerView />;
    case 'markdown':
      return <MarkdownBlockView block={block} />;
    case 'alert':
      return <AlertView block={block} />;
    case 'actions':
      return <ActionsView block={block} />;
    case 'context_actions':
      return <ContextActionsView block={block} />;
    case 'input':
      return <InputView block={block} />;
    case 'rich_text':
      return <RichTextView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'data_table':
      return <DataTableView block={block} />;
    case 'image':
      return <ImageView block={block} />;
    case 'file':
      return <FileView block={block} />;
    case 'video':
      return <VideoView block={block} />;
    case 'card':
      return <CardView block={block} />;
    case 'carousel':
      return <CarouselView block={block} />;
    case 'container':
      return (
        <ContainerView block={block}>
          <Blocks blocks={block.child_blocks} />
        </ContainerView>
      );
    case 'task_card':
      return <TaskCardView block={block} />;
    case 'plan':
      return <PlanView block={block} />;
    default: {
      const unknown: never = block;
      return <Fault reason={copy.blocks.unknown(String((unknown as { type?: unknown }).type))} />;
    }
  }
}
