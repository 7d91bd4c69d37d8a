import { all, byType, isObject, list, matching, oneOf, type Rule, shape, text, yesNo } from './rule.ts';

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

export const confirm = shape(
  { text: anyText(300) },
  { title: plain(100), confirm: plain(30), deny: plain(30), style: oneOf('primary', 'danger') },
);

const slackFile = shape({}, { id: text(255), url: text(3000) });

/** An image names either an address or a Slack file. */
export function image(rest: Record<string, Rule>): Rule {
  const fields = { type: oneOf('image'), alt_text: text(2000) };
  const optional = {
    image_url: webAddress,
    slack_file: slackFile,
    image_width: () => {},
    image_height: () => {},
    ...rest,
  };
  return all(shape(fields, optional), (value, pointer, problems) => {
    if (!isObject(value)) return;
    const sources = ['image_url', 'slack_file'].filter((name) => value[name] !== undefined);
    if (sources.length === 1) return;
    problems.push({ pointer, code: 'required', message: 'must provide either image_url or slack_file' });
  });
}
