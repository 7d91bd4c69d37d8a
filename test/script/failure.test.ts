import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play } from './play.ts';
import { textStage } from './product-stage.ts';
import { record, type Script } from './recorder.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await textStage({});
});
afterAll(() => stage.close());

async function failureOf(script: Script): Promise<Error> {
  try {
    await play(record(script), { ...stage, patience: 0 });
  } catch (error) {
    return error as Error;
  }
  throw new Error('the journey did not fail');
}

describe('a journey that goes wrong', () => {
  it('names the step, what was looked for, what was looked at, what else is there, and the wire', async () => {
    const { message } = await failureOf(({ as }) => {
      as('officer').types('/basis 没有营业执照开店').sees('无照经营').types('/procedure 听证').sees('无照经营');
    });
    const [step, done, looked, also, wire] = message.split('\n\n');
    expect(step).toBe('officer sees "无照经营" — not there: "无照经营"');
    expect(done).toContain('officer types "/procedure 听证"');
    expect(looked).toContain('谁做');
    expect(looked).not.toContain('无照经营');
    expect(also).toContain('无照经营');
    expect(wire).toContain('delivery /procedure 200');
  });

  it('points to the line of the test where the step is written', async () => {
    const { stack } = await failureOf(({ as }) => {
      as('officer').opens('没有这里');
    });
    const [frame] = stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
    expect(frame).toContain('failure.test.ts');
  });

  it.each<[string, Script]>([
    ['no place is called "食堂"; there are: "执法问答"', ({ as }) => as('officer').opens('食堂')],
    [
      'no button is called "看看"; there are: "看原文"',
      ({ as }) => as('officer').types('/basis 占道经营').clicks('看看'),
    ],
    ['no global shortcut is called "问"; there are: "问准绳"', ({ as }) => as('officer').runs('问')],
    ['no input is called "问"; there are: "想知道什么"', ({ as }) => as('contact').types('/ask').fills({ 问: '好' })],
    ['the workspace does not take its kind', ({ slack }) => slack.breaks('chat.postMessage', 'tired')],
    ['it is there: "占道"', ({ as }) => as('officer').types('/basis 占道经营').doesNotSee('占道')],
    ['it is there 2 times', ({ as }) => as('officer').opens('闲聊').types('好好').seesOnce('好')],
    ['something new is there', ({ as }) => as('officer').opens('闲聊').types('好').seesNothingNew()],
  ])('says: %s', async (sentence, script) => {
    expect((await failureOf(script)).message.split('\n')[0]).toContain(sentence);
  });
});
