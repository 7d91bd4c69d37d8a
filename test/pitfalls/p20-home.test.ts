import { expect, it } from 'vitest';
import { features } from '../../src/features.ts';
import { section } from '../../src/slack/kit/blocks.ts';
import { plain } from '../../src/slack/kit/text.ts';
import { openTown } from '../journeys/town.ts';
import { journey } from '../script/journey.ts';

journey('P20 each person has a home of their own, drawn anew at each visit', ({ as }) => {
  as('officer').opens('首页').sees('您的身份：执法人员');
  as('supervisor').opens('首页').sees('您的身份：监督人员').opens('准绳').opens('首页').sees('您的身份：监督人员');
});

it('P20 the messages tab gets suggestions and no home is published for it', async () => {
  const town = await openTown();
  await town.post('/local/act', { as: 'U0OFFICER', do: 'openHome', tab: 'messages' });
  await town.bot.idle();
  const { prompts } = await town.as('officer').state();
  expect(prompts.D0OFFICER?.prompts.length).toBeGreaterThan(0);
  expect(prompts.D0OFFICER?.prompts.length).toBeLessThanOrEqual(4);
  await town.stop();
});

it('P20 a home of more than 100 blocks is published all the same', async () => {
  const long = {
    name: 'long',
    home: async () => Array.from({ length: 150 }, (_, at) => section(plain(`${at}`))).flat(),
  };
  const town = await openTown({ features: [...features, long] });
  await town.post('/local/act', { as: 'U0OFFICER', do: 'openHome', tab: 'home' });
  await town.bot.idle();
  expect((await town.as('officer').state()).home?.blocks).toHaveLength(100);
  await town.stop();
});
