import { BUTTONS } from './elements/buttons.ts';
import { id, image, mrkdwn } from './objects.ts';
import { all, byType, list, oneFieldOf, type Rule, shape } from './rule.ts';
import { oneOf } from './scalars.ts';

/** A card with at least one of a picture, a title, buttons or a body. */
export const card: Rule = all(
  shape(
    { type: oneOf('card') },
    {
      block_id: id,
      ...{ hero_image: image(), icon: image() },
      ...{ title: mrkdwn(150), subtitle: mrkdwn(150), body: mrkdwn(200), subtext: mrkdwn(200) },
      actions: list(byType({ button: BUTTONS.button }), 3),
    },
  ),
  oneFieldOf(['hero_image', 'title', 'actions', 'body']),
);

export const carousel: Rule = shape(
  { type: oneOf('carousel'), elements: list(byType({ card }), 10) },
  { block_id: id },
);
