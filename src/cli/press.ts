import type { KnownBlock } from '@slack/types';

interface Labelled {
  text: { text: string };
  value?: string;
}

interface Element extends Partial<Labelled> {
  type: string;
  action_id?: string;
  options?: Labelled[];
  positive_button?: Labelled;
  negative_button?: Labelled;
}

export interface Press {
  block_id: string;
  action_id: string;
  action: Record<string, unknown>;
}

interface Holder {
  block_id?: string;
  elements?: Element[];
  accessory?: Element;
  actions?: Element[];
}

/** The button, menu entry or feedback with this label among some blocks, as a press on it is sent. */
export function pressOn(blocks: KnownBlock[], label: string): Press | undefined {
  for (const [block, element] of elementsOf(blocks)) {
    const details = detailsFor(element, label);
    if (details === undefined) continue;
    const { block_id = '' } = block;
    return { block_id, action_id: element.action_id ?? '', action: { type: element.type, ...details } };
  }
  return undefined;
}

/** Everything that could be pressed. */
export function labelsOn(blocks: KnownBlock[]): string[] {
  return elementsOf(blocks).flatMap(([, element]) =>
    [element, ...choicesOf(element)].flatMap(({ text }) => text?.text ?? []),
  );
}

function elementsOf(blocks: KnownBlock[]): [Holder, Element][] {
  return (blocks as Holder[]).flatMap((block) => {
    const { elements = [], actions = [], accessory } = block;
    const all = [...elements, ...actions, ...(accessory ? [accessory] : [])];
    return all.map((element): [Holder, Element] => [block, element]);
  });
}

function choicesOf({ options = [], positive_button, negative_button }: Element): Labelled[] {
  return [...options, ...[positive_button, negative_button].filter((one) => one !== undefined)];
}

function detailsFor(element: Element, label: string): Record<string, unknown> | undefined {
  if (element.text?.text === label) return { value: element.value ?? '' };
  const option = element.options?.find((one) => one.text.text === label);
  if (option) return { selected_option: option };
  const choice = [element.positive_button, element.negative_button].find((one) => one?.text.text === label);
  return choice && { value: choice.value };
}
