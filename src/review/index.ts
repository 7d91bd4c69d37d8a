export { pendingBlocks } from './changes.view.ts';
export { reportCopy } from './copy.ts';
export { gradesId, itemsOf } from './items.rules.ts';
export { pending, type Reviewed, reviewed } from './pending.ts';
export { impactData, impactLines } from './report.ts';
export { confirm, verifiedItems, worksheetItems } from './store.ts';
export type { Affected, Item } from './types.ts';
