import type { MultiSelect, PlainTextOption, Select } from '@slack/types';
import type { Directory } from '../state/directory.ts';

export interface Choice {
  key: string;
  label: string;
  note?: string;
  group?: string;
  /** What Slack puts into the state when this is chosen: an option object, or an id. */
  value: unknown;
}

/** What a select offers: its own options, the people, the channels, or both. */
export function choicesOf(element: Select | MultiSelect, directory: Directory): Choice[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return [
        ...(element.options ?? []).map((option) => optionChoice(option)),
        ...(element.option_groups ?? []).flatMap((group) =>
          group.options.map((option) => optionChoice(option, group.label.text)),
        ),
      ];
    case 'external_select':
      return element.initial_option ? [optionChoice(element.initial_option)] : [];
    case 'multi_external_select':
      return (element.initial_options ?? []).map((option) => optionChoice(option));
    case 'users_select':
    case 'multi_users_select':
      return people(directory);
    case 'channels_select':
    case 'multi_channels_select':
      return channels(directory);
    case 'conversations_select':
    case 'multi_conversations_select':
      return [...channels(directory), ...people(directory)];
  }
}

/** The key of a chosen value, to find it among the choices. */
export function keyOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const option = value as { value?: string; text?: { text?: string } } | null;
  return option?.value ?? option?.text?.text ?? '';
}

/** An option as a choice, under the head of its group. */
export function optionChoice(option: PlainTextOption, group?: string): Choice {
  return {
    key: keyOf(option),
    label: option.text.text,
    value: option,
    ...(option.description && { note: option.description.text }),
    ...(group !== undefined && { group }),
  };
}

function people(directory: Directory): Choice[] {
  return directory.people.map((person) => ({ key: person.id, label: person.name, value: person.id }));
}

function channels(directory: Directory): Choice[] {
  return directory.channels
    .filter((channel) => channel.kind === 'channel')
    .map((channel) => ({ key: channel.id, label: `#${channel.name}`, value: channel.id }));
}
