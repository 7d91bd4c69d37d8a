import type { KnownBlock } from '@slack/types';
import type { z } from 'zod';
import type { Change } from '../../../storage/records.ts';
import type { Tip } from '../../keep/tips.ts';
import type { At } from '../at.ts';
import type { Standing } from '../standing.ts';

/** One thing that supervision does with a tip: a button on its card and a form. */
export interface Act<Given = unknown> {
  /** Behind `tips_` the id of its button and of its form. */
  id: string;
  name: string;
  says: string;
  /** Whether it is offered as a tip stands; it is asked again when the form is sent. */
  may?: (tip: Tip, standing: Standing) => boolean;
  inputs: (tip: Tip, at: At) => KnownBlock[];
  input: z.ZodObject;
  /** Seals what has to be sealed; what it returns writes. */
  run: (given: Given, tip: Tip, at: At) => Promise<(change: Change) => Promise<void>>;
}

/** Only carries the input's type from the schema to `run`. */
export const defineAct = <Shape extends z.ZodObject>(
  act: Omit<Act<z.output<Shape>>, 'input'> & { input: Shape },
): Act => act as unknown as Act;
