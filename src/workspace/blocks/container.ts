import type { ContainerBlock } from '@slack/types';
import { anyText, id, image, plain } from './objects.ts';
import { failed } from './problem.ts';
import { richText } from './rich-text.ts';
import { all, byType, list, oneFieldOf, type Rule, shape } from './rule.ts';
import { oneOf, yesNo } from './scalars.ts';

/** A titled box around some kinds of blocks, which folds where the app says so. */
export function container(children: Record<ContainerBlock['child_blocks'][number]['type'], Rule>): Rule {
  return all(
    shape(
      { type: oneOf('container'), child_blocks: list(byType(children), 10) },
      {
        ...{ block_id: id, title: plain(150), rich_text_title: richText(), subtitle: anyText(150) },
        ...{ width: oneOf('narrow', 'standard', 'wide', 'full'), icon: image() },
        ...{ is_collapsible: yesNo, default_collapsed: yesNo, has_header_divider: yesNo },
      },
    ),
    oneFieldOf(['title', 'rich_text_title']),
    (value, pointer, problems) => {
      const { is_collapsible, default_collapsed } = value as ContainerBlock;
      if (default_collapsed !== true || is_collapsible === true) return;
      const constraint = { type: 'requires', expected: 'is_collapsible', got: false };
      problems.push(failed(`${pointer}/default_collapsed`, 'requires is_collapsible to be true', constraint));
    },
  );
}
