import type { Services } from '../../services.ts';
import type { Feature } from '../../slack/feature.ts';
import type { Reply } from '../../slack/reply.ts';
import type { Sequel } from '../../slack/sequel/types.ts';
import { findAnswer } from '../store.ts';
import type { Answer } from '../types.ts';
import { explainAnswer } from './explain.ts';
import { conclusion, foot } from './explanation.view.ts';
import { endExplanation, forgetUnfinished, takeExplanation, wantExplanation } from './store.ts';
import type { Model } from './types.ts';
import { mayBeExplained } from './wants.rules.ts';

/** An explanation that has not ended after so many milliseconds will not: no model is given as much time. */
const LOST_MS = 10 * 60_000;

/** What a model says under answers, where the office has one. */
export const modelFeature: Feature = {
  name: 'model',
  sequel: async (about, services) => {
    const { model, records } = services;
    const user = model && (await takeExplanation(records.db, about));
    return user ? sequelOf(about, { user, model, services }) : undefined;
  },
  due: async ({ records }) => {
    await forgetUnfinished(records.db, new Date(Date.now() - LOST_MS).toISOString());
    return [];
  },
};

interface Asked {
  answer: Answer;
  model: Model | undefined;
  asker: string;
}

/** The reply with an answer, which a model is to explain once it is sent. The answer itself waits for nothing. */
export function withExplanation(reply: Reply, { answer, model, asker }: Asked): Reply {
  const { keep, messages } = reply;
  const about = messages[0]?.about;
  if (!model || !about || !mayBeExplained(answer)) return reply;
  return {
    ...reply,
    keep: async (change) => {
      await keep?.(change);
      await wantExplanation(change.db, about, asker);
    },
  };
}

function sequelOf(
  about: string,
  { user, model, services }: { user: string; model: Model; services: Services },
): Sequel {
  const { records, log } = services;
  return {
    user,
    async perform(stage) {
      const kept = await findAnswer(records.db, about);
      if (!kept) return;
      const began = Date.now();
      const told = await explainAnswer(kept, { model, stage, ...services });
      await records.transaction(async ({ db, audit }) => {
        await endExplanation(db, about, told);
        const { model: name, prompts, said } = told.explanation;
        const detail = { model: name, prompts, ending: told.ending, said: said.length };
        await audit({ actor: 'bot', action: 'answer.explained', subject: about, detail });
      });
      await stage.end(conclusion(told.explanation, told.ending), foot(told.explanation));
      const { ending, failure } = told;
      log.info({ about, ending, ms: Date.now() - began, ...failure }, 'a model was asked to explain an answer');
    },
  };
}
