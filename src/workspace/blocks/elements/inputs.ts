import type {
  Datepicker,
  DateTimepicker,
  EmailInput,
  FileInput,
  NumberInput,
  PlainTextInput,
  RichTextInput,
  Timepicker,
  URLInput,
} from '@slack/types';
import * as object from '../objects.ts';
import { richText } from '../rich-text.ts';
import { list, type Rule } from '../rule.ts';
import { matching, text, whole, yesNo } from '../scalars.ts';
import { choosing, element, focusing, typing } from './element.ts';

type Input = PlainTextInput | NumberInput | EmailInput | URLInput | RichTextInput | FileInput;
type Picker = Datepicker | Timepicker | DateTimepicker;

const TYPED = 3000;
const decimal = matching(/^-?\d+(\.\d+)?$/, 'must be a number written as text');
const typed = { ...typing, initial_value: text(TYPED, 0) };

/** Everything that is typed, dated or uploaded. */
export const INPUTS = {
  plain_text_input: element(
    'plain_text_input',
    {},
    { ...typed, multiline: yesNo, min_length: whole(0, TYPED), max_length: whole(1, TYPED) },
  ),
  number_input: element(
    'number_input',
    { is_decimal_allowed: yesNo },
    { ...typing, initial_value: decimal, min_value: decimal, max_value: decimal },
  ),
  email_text_input: element('email_text_input', {}, typed),
  url_text_input: element('url_text_input', {}, typed),
  rich_text_input: element(
    'rich_text_input',
    {},
    { ...typing, initial_value: richText(), min_lines: whole(1, 100), max_lines: whole(1, 100) },
  ),
  file_input: element(
    'file_input',
    {},
    { action_id: object.id, filetypes: list(text(255), 100), max_files: whole(1, 10) },
  ),
  datepicker: element('datepicker', {}, { ...choosing, initial_date: object.date }),
  timepicker: element('timepicker', {}, { ...choosing, initial_time: object.time, timezone: text(255) }),
  datetimepicker: element('datetimepicker', {}, { ...focusing, initial_date_time: whole(1e9, 9_999_999_999) }),
} satisfies Record<(Input | Picker)['type'], Rule>;
