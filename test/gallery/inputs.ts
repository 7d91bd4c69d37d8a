import type { InputBlock, ModalView } from '@slack/types';
import { ALERT, option, plain } from './blocks.ts';

type Input = InputBlock['element'];
type Bare = Omit<Input, 'action_id'>;

const OPTIONS = [option('轻微'), option('一般'), option('较重')];

/** An input of every type, by its label. */
const EVERY: { [T in Input['type']]: [label: string, element: Bare] } = {
  plain_text_input: ['要点', { type: 'plain_text_input', placeholder: plain('一句话'), multiline: true } as Bare],
  number_input: ['金额（元）', { type: 'number_input', is_decimal_allowed: false, min_value: '0' } as Bare],
  email_text_input: ['邮箱', { type: 'email_text_input' } as Bare],
  url_text_input: ['网址', { type: 'url_text_input' } as Bare],
  rich_text_input: ['意见', { type: 'rich_text_input' } as Bare],
  datepicker: ['日期', { type: 'datepicker', initial_date: '2026-12-09' } as Bare],
  timepicker: ['时间', { type: 'timepicker', initial_time: '08:30' } as Bare],
  datetimepicker: ['时刻', { type: 'datetimepicker', initial_date_time: 1_765_240_200 } as Bare],
  static_select: ['阶次', { type: 'static_select', options: OPTIONS } as Bare],
  multi_static_select: ['阶次（多选）', { type: 'multi_static_select', options: OPTIONS } as Bare],
  external_select: ['依据', { type: 'external_select', min_query_length: 1, placeholder: plain('输入查找') } as Bare],
  multi_external_select: ['依据（多选）', { type: 'multi_external_select', min_query_length: 1 } as Bare],
  users_select: ['承办人', { type: 'users_select' } as Bare],
  multi_users_select: ['会办人', { type: 'multi_users_select' } as Bare],
  channels_select: ['频道', { type: 'channels_select' } as Bare],
  multi_channels_select: ['频道（多选）', { type: 'multi_channels_select' } as Bare],
  conversations_select: ['会话', { type: 'conversations_select' } as Bare],
  multi_conversations_select: ['会话（多选）', { type: 'multi_conversations_select' } as Bare],
  checkboxes: ['情节', { type: 'checkboxes', options: OPTIONS } as Bare],
  radio_buttons: ['结论', { type: 'radio_buttons', options: OPTIONS } as Bare],
  file_input: ['附件', { type: 'file_input', max_files: 3 } as Bare],
};

export const LABELS = ['快要失效', ...Object.values(EVERY).map(([label]) => label)];

/** A form with an alert and every input there is. */
export const FORM: ModalView = {
  type: 'modal',
  callback_id: 'every',
  title: plain('所有控件'),
  submit: plain('提交'),
  close: plain('取消'),
  blocks: [
    ALERT,
    ...Object.entries(EVERY).map(([type, [label, element]]) => ({
      type: 'input' as const,
      block_id: type,
      optional: true,
      label: plain(label),
      hint: plain(type),
      element: { ...element, action_id: 'value' } as Input,
    })),
  ],
};
