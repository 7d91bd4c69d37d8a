import { id, plain } from './objects.ts';
import { all, type Rule, shape } from './rule.ts';
import { matching, oneOf, text } from './scalars.ts';

const secure = matching(/^https:\/\//i, 'must be a valid HTTPS URL');
const address = (most: number): Rule => all(text(most), secure);

export const video: Rule = shape(
  {
    type: oneOf('video'),
    title: plain(200),
    alt_text: text(2000, 0),
    video_url: address(3000),
    thumbnail_url: address(3000),
  },
  {
    block_id: id,
    title_url: address(2000),
    description: plain(200),
    author_name: text(50),
    provider_name: text(50),
    provider_icon_url: address(2000),
  },
);

/** A remote file, which Slack itself puts into messages. */
export const file: Rule = shape({ type: oneOf('file'), source: oneOf('remote'), external_id: id }, { block_id: id });
