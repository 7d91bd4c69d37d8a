import type { Feature } from '../slack/feature.ts';
import { confirmReviewed } from './confirm.action.ts';
import { review, reviewMore } from './review.command.ts';
import { seeChanges } from './see.action.ts';

/** What rests on changed law, and who has looked. */
export const reviewFeature: Feature = {
  name: 'review',
  commands: [review],
  actions: [reviewMore, seeChanges, confirmReviewed],
};
