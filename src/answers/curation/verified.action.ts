import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { KEEPERS } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { defineAction } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { reply, whisper } from '../../slack/reply.ts';
import { copy } from './copy.ts';
import { stands } from './queue.ts';
import { type Standing, verifiedAnswers } from './verified.ts';
import { verifiedBlocks } from './verified.view.ts';

/** 核实过的答复: those in use, to be corrected or withdrawn. */
export const verifiedList = defineAction({
  id: 'verified',
  allow: KEEPERS,
  input: z
    .string()
    .regex(/^\d{0,5}$/)
    .transform(Number),
  run: async (from, services) => {
    const all = await inUse(services);
    if (all.length === 0) return reply(whisper(copy.noneVerified));
    return reply(whisper(copy.verifiedCount(all.length), verifiedBlocks(all, from)));
  },
});

/** A verified answer in use. Throws a Refusal when it is not any more. */
export async function verifiedOne(id: string, services: Services): Promise<Standing> {
  const found = (await inUse(services)).find((one) => one.id === id);
  if (!found) throw new Refusal(copy.notInUse);
  return found;
}

async function inUse({ records: { db }, answers, clock }: Services): Promise<Standing[]> {
  return (await verifiedAnswers(db, today(clock()), answers)).filter(stands);
}
