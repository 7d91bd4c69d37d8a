import { curationFeature } from './answers/curation/index.ts';
import { answersFeature } from './answers/feature.ts';
import { modelFeature } from './answers/model/feature.ts';
import { discretionFeature } from './discretion/feature.ts';
import { proceduresFeature } from './procedures/feature.ts';
import { countRecords } from './registers/counts.ts';
import { registerFeatures, registers } from './registers/index.ts';
import { reportsFeature } from './reports/feature.ts';
import { reviewFeature } from './review/feature.ts';
import { rosterFeature } from './roster/feature.ts';
import { sampleFeature } from './sample/feature.ts';
import type { Feature } from './slack/feature.ts';
import { withHelp } from './slack/help.ts';
import { formDuties } from './statistics/duties.ts';
import { statisticsFeature } from './statistics/feature.ts';
import { tipsFeature } from './tips/feature.ts';
import { countForForm } from './tips/keep/form-counts.ts';
import { versionsFeature } from './versions/feature.ts';

/** Everything the product can do, one line each; help, manifest and App Home are derived from it. */
export const features: Feature[] = withHelp([
  answersFeature,
  curationFeature,
  modelFeature,
  reviewFeature,
  discretionFeature,
  versionsFeature,
  proceduresFeature,
  ...registerFeatures(formDuties),
  statisticsFeature(async (db, asked) => ({
    ...(await countForForm(db, asked)),
    ...(await countRecords(registers, db, asked)),
  })),
  reportsFeature,
  tipsFeature,
  rosterFeature,
  sampleFeature,
]);
