import { readFileSync } from 'node:fs';
import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../../src/workspace/blocks/check.ts';
import type { ElementType } from '../../../src/workspace/blocks/elements/index.ts';
import { ELEMENTS } from '../../../src/workspace/blocks/elements/index.ts';
import { BLOCKS } from '../../../src/workspace/blocks/layout.ts';
import { INLINES, PARTS } from '../../../src/workspace/blocks/rich-text.ts';
import { BLOCK_SAMPLES, ELEMENT_SAMPLES, plain } from './samples.ts';

/** Every `type: 'x'` that Slack's own declarations name. */
function declared(file: string): Set<string> {
  const text = readFileSync(`node_modules/@slack/types/dist/block-kit/${file}.d.ts`, 'utf8');
  return new Set([...text.matchAll(/^ {4}type: '(\w+)';$/gm)].map((match) => match[1] ?? ''));
}

type Place = 'message' | 'modal' | 'home';
const PLACES: Place[] = ['message', 'modal', 'home'];

/** m: messages, d: modals (dialogs), h: the home tab. */
const TAKEN: Record<KnownBlock['type'], string> = {
  actions: 'mdh',
  alert: 'd',
  card: 'mdh',
  carousel: 'mh',
  container: 'mh',
  context: 'mdh',
  context_actions: 'm',
  data_table: 'mh',
  divider: 'mdh',
  file: 'm',
  header: 'mdh',
  image: 'mdh',
  input: 'mdh',
  markdown: 'm',
  plan: 'm',
  rich_text: 'mdh',
  section: 'mdh',
  table: 'mh',
  task_card: 'm',
  video: 'mdh',
};
const LETTER = { message: 'm', modal: 'd', home: 'h' };

/** Where an element may stand: actions, section accessory, input, context, context_actions, card. */
const STANDS: Record<ElementType, string> = {
  button: 'ask',
  icon_button: 'x',
  feedback_buttons: 'x',
  workflow_button: 'as',
  overflow: 'as',
  checkboxes: 'asi',
  radio_buttons: 'asi',
  static_select: 'asi',
  multi_static_select: 'asi',
  external_select: 'asi',
  multi_external_select: 'asi',
  users_select: 'asi',
  multi_users_select: 'asi',
  channels_select: 'asi',
  multi_channels_select: 'asi',
  conversations_select: 'asi',
  multi_conversations_select: 'asi',
  datepicker: 'asi',
  timepicker: 'asi',
  datetimepicker: 'ai',
  rich_text_input: 'ai',
  plain_text_input: 'i',
  number_input: 'i',
  email_text_input: 'i',
  url_text_input: 'i',
  file_input: 'i',
  image: 'sc',
  plain_text: 'c',
  mrkdwn: 'c',
};
const HOLDERS: Record<string, (element: unknown) => object> = {
  a: (element) => ({ type: 'actions', elements: [element] }),
  s: (accessory) => ({ type: 'section', text: plain('x'), accessory }),
  i: (element) => ({ type: 'input', label: plain('x'), element }),
  c: (element) => ({ type: 'context', elements: [element] }),
  x: (element) => ({ type: 'context_actions', elements: [element] }),
  k: (element) => ({ type: 'card', actions: [element] }),
};

describe('every block and element Slack declares', () => {
  it('has a rule here', () => {
    expect(new Set(Object.keys(BLOCKS))).toEqual(declared('blocks'));
    const elements = new Set([...[ELEMENTS, INLINES, PARTS].flatMap((rules) => Object.keys(rules)), ...['url']]);
    // Text objects are declared among the composition objects.
    for (const type of ['plain_text', 'mrkdwn']) elements.delete(type);
    expect(elements).toEqual(declared('block-elements'));
  });

  it.each(Object.entries(BLOCK_SAMPLES))('%s is taken where Slack takes it and nowhere else', (type, block) => {
    expect(checkBlocks([block], 'any', '')).toEqual([]);
    const taking = PLACES.filter((place) => checkBlocks([block], place, '').length === 0);
    expect(taking.map((place) => LETTER[place]).join('')).toBe(TAKEN[type as KnownBlock['type']]);
    for (const place of PLACES.filter((one) => !taking.includes(one)))
      expect(checkBlocks([block], place, '')).toMatchObject([{ message: `unsupported type: ${type}` }]);
  });

  it.each(Object.entries(ELEMENT_SAMPLES))('%s stands where Slack lets it stand and nowhere else', (type, element) => {
    const standing = Object.entries(HOLDERS).filter(([, hold]) => checkBlocks([hold(element)], 'any', '').length === 0);
    const letters = (text: string) => [...text].sort();
    expect(letters(standing.map(([letter]) => letter).join(''))).toEqual(letters(STANDS[type as ElementType]));
  });

  it.each(Object.entries(BLOCK_SAMPLES))('%s stands in a container only where Slack says so', (type, child) => {
    const container = { type: 'container', title: plain('题'), child_blocks: [child] };
    const contained = /^(actions|context|divider|file|header|image|input|rich_text|section|table|video)$/.test(type);
    expect(checkBlocks([container], 'message', '').length === 0).toBe(contained);
  });
});
