import { all, byType, list, oneFieldOf, type Rule, type Rules, shape } from './rule.ts';
import { matching, number, oneOf, text, yesNo } from './scalars.ts';

export const id = text(255);
export const webAddress = all(text(3000), matching(/^https?:\/\//i, 'must be a valid URL'));
export const date = matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'must be a date in the format YYYY-MM-DD',
);
export const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time in the format HH:mm');

export function plain(most: number): Rule {
  return shape({ type: oneOf('plain_text'), text: text(most) }, { emoji: yesNo });
}

export function mrkdwn(most: number): Rule {
  return shape({ type: oneOf('mrkdwn'), text: text(most) }, { verbatim: yesNo });
}

export function anyText(most: number): Rule {
  return byType({ plain_text: plain(most), mrkdwn: mrkdwn(most) });
}

const optionRest = { description: anyText(75) };

/** Options of menus are plain; those of checkboxes and radio buttons may be mrkdwn. */
export const plainOption = shape({ text: plain(75), value: text(75) }, optionRest);
export const richOption = shape({ text: anyText(75), value: text(75) }, optionRest);
export const overflowOption = shape({ text: plain(75), value: text(75) }, { ...optionRest, url: webAddress });

export const optionGroup = shape({ label: plain(75), options: list(plainOption, 100) });

export const style = oneOf('primary', 'danger');

export const confirm = shape({ text: anyText(300) }, { title: plain(100), confirm: plain(30), deny: plain(30), style });

const fileId = matching(/^F[A-Z0-9]{8,}$/, 'must be the id of a Slack file');
const slackFile = all(shape({}, { id: fileId, url: webAddress }), oneFieldOf(['id', 'url'], { exactly: true }));

/** An image names either an address or a Slack file. */
export function image(rest: Rules = {}): Rule {
  const sources = { image_url: webAddress, slack_file: slackFile };
  // Slack adds the sizes to what it hands out, and takes them back.
  const sizes = { image_width: number, image_height: number, image_bytes: number, is_animated: yesNo };
  return all(
    shape({ type: oneOf('image'), alt_text: text(2000) }, { ...sources, ...sizes, ...rest }),
    oneFieldOf(['image_url', 'slack_file'], { exactly: true }),
  );
}

/** An address that stands behind a statement: what a task rests on. */
export const urlSource = shape({ type: oneOf('url'), url: webAddress, text: text(3000) });
