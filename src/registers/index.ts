import type { Feature } from '../slack/feature.ts';
import type { Duties } from './duty.ts';
import { featureOf } from './feature.ts';
import { accountability } from './kept/accountability.register.ts';
import { caseFileReview } from './kept/case-file-review.register.ts';
import { certificate } from './kept/certificate.register.ts';
import { commitment } from './kept/commitment.register.ts';
import { delegation } from './kept/delegation.register.ts';
import { effect } from './kept/effect.register.ts';
import { evaluation } from './kept/evaluation.register.ts';
import { guidance } from './kept/guidance.register.ts';
import { legalReview } from './kept/legal-review.register.ts';
import { outsideSupervision } from './kept/outside-supervision.register.ts';
import { plan } from './kept/plan.register.ts';
import { problem } from './kept/problem.register.ts';
import { publicity } from './kept/publicity.register.ts';
import { qualification } from './kept/qualification.register.ts';
import { responsibilityLetter } from './kept/responsibility-letter.register.ts';
import { typicalCase } from './kept/typical-case.register.ts';
import { myFeature } from './my.ts';
import { remindFeature } from './remind/feature.ts';

/** Every register of the campaign, one line each. */
export const registers = [
  commitment,
  responsibilityLetter,
  qualification,
  delegation,
  certificate,
  guidance,
  problem,
  legalReview,
  caseFileReview,
  typicalCase,
  publicity,
  evaluation,
  outsideSupervision,
  effect,
  accountability,
  plan,
];

/** The registers, and what everybody has to do: in them, and what `duties` names beside. */
export const registerFeatures = (duties: Duties): Feature[] => [
  ...registers.map(featureOf),
  myFeature(registers, duties),
  remindFeature(registers, duties),
];
