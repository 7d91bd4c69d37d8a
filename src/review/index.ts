export { pendingBlocks } from './changes.view.ts';
export { clockId, gradesId, itemsOf } from './items.rules.ts';
export { verifiedItems, worksheetItems } from './kept.ts';
export { pending } from './pending.ts';
export { reportCopy } from './report.copy.ts';
export { impactData, impactLines } from './report.ts';
export { type Reviewed, reviewed } from './reviewed.ts';
export { confirm } from './store.ts';
export type { Affected, Item } from './types.ts';
