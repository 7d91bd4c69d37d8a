import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  ContextBlockElement,
  InputBlockElement,
  SectionBlockAccessory,
} from '@slack/types';
import * as object from '../objects.ts';
import type { Rule } from '../rule.ts';
import { BUTTONS } from './buttons.ts';
import { CHOICES } from './choices.ts';
import { INPUTS } from './inputs.ts';

type Element =
  | ActionsBlockElement
  | ContextActionsBlockElement
  | ContextBlockElement
  | InputBlockElement
  | SectionBlockAccessory;
export type ElementType = Element['type'];

/** Every element by type, with its own limits; what fits where is said by the blocks. */
export const ELEMENTS: Record<ElementType, Rule> = {
  ...BUTTONS,
  ...CHOICES,
  ...INPUTS,
  image: object.image(),
  plain_text: object.plain(3000),
  mrkdwn: object.mrkdwn(3000),
};
