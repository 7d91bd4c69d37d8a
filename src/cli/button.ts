import type { Message } from '../workspace/protocol.ts';

interface Pressed {
  block_id: string;
  action_id: string;
  action: Record<string, unknown>;
}

interface Element {
  type: string;
  action_id?: string;
  value?: string;
  text?: { text: string };
  positive_button?: Choice;
  negative_button?: Choice;
}

interface Choice {
  text: { text: string };
  value: string;
}

/** The button of a message that carries this label, as a click on it is sent. */
export function buttonNamed(message: Message, label: string): Pressed | undefined {
  for (const block of message.blocks ?? []) {
    const { block_id = '', elements = [] } = block as { block_id?: string; elements?: Element[] };
    for (const element of elements) {
      const value = valueFor(element, label);
      if (value !== undefined)
        return { block_id, action_id: element.action_id ?? '', action: { type: element.type, value } };
    }
  }
  return undefined;
}

function valueFor(element: Element, label: string): string | undefined {
  if (element.text?.text === label) return element.value ?? '';
  const choices = [element.positive_button, element.negative_button];
  return choices.find((choice) => choice?.text.text === label)?.value;
}
