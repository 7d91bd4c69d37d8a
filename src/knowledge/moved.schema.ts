import { z } from 'zod';
import { citation, entry, text } from './parts.schema.ts';
import { present } from './present.ts';
import type { Moved } from './types.ts';

/** knowledge/moved/行政复议法.yaml: a list of articles and what became of them. */
export const movedSchema = z
  .array(
    entry({ 旧: citation.optional(), 新: citation, 变化: text.optional() }).transform(
      (it): Moved => present({ old: it.旧, new: it.新, change: it.变化 }),
    ),
  )
  .min(1);
