import { Fault } from '../blocks/fault.tsx';
import { copy } from '../copy.ts';
import { ButtonControl, WorkflowButtonControl } from './button.tsx';
import { CheckboxesControl } from './checkboxes.tsx';
import { DateControl, DateTimeControl, TimeControl } from './dates.tsx';
import { FeedbackControl } from './feedback.tsx';
import { FileControl } from './file.tsx';
import { IconButtonControl } from './icon-button.tsx';
import { MultiSelectControl } from './multi-select.tsx';
import { OverflowControl } from './overflow.tsx';
import { RadioButtonsControl } from './radio-buttons.tsx';
import { RichTextControl } from './rich-text-input.tsx';
import { SelectControl } from './select.tsx';
import type { Control } from './state.ts';
import { TextControl } from './text-input.tsx';

/** Draws any interactive element; a new type in @slack/types stops the type check here. */
export function Element({ element }: { element: Control }) {
  switch (element.type) {
    case 'button':
      return <ButtonControl element={element} />;
    case 'workflow_button':
      return <WorkflowButtonControl element={element} />;
    case 'overflow':
      return <OverflowControl element={element} />;
    case 'feedback_buttons':
      return <FeedbackControl element={element} />;
    case 'icon_button':
      return <IconButtonControl element={element} />;
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return <TextControl element={element} />;
    case 'rich_text_input':
      return <RichTextControl element={element} />;
    case 'file_input':
      return <FileControl element={element} />;
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <SelectControl element={element} />;
    case 'multi_static_select':
    case 'multi_external_select':
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return <MultiSelectControl element={element} />;
    case 'checkboxes':
      return <CheckboxesControl element={element} />;
    case 'radio_buttons':
      return <RadioButtonsControl element={element} />;
    case 'datepicker':
      return <DateControl element={element} />;
    case 'timepicker':
      return <TimeControl element={element} />;
    case 'datetimepicker':
      return <DateTimeControl element={element} />;
    default: {
      const unknown: never = element;
      return <Fault reason={copy.blocks.unknownElement(String((unknown as { type?: unknown }).type))} />;
    }
  }
}
