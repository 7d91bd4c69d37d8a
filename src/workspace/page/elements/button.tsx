import type { Button, WorkflowButton } from '@slack/types';
import { copy } from '../copy.ts';
import { followable } from '../text/address.ts';
import { emojify } from '../text/emoji.ts';
import { useControl } from './use-control.ts';

/** A button; one with an address opens it in a new tab and still tells the app, as Slack does. */
export function ButtonControl({ element }: { element: Button }) {
  const { busy, press } = useControl(element);
  const look = {
    className: `button ${element.style ?? 'plain'}`,
    'aria-busy': busy,
    'aria-label': element.accessibility_label,
    'data-action': element.action_id,
    children: emojify(element.text.text),
    onClick: () => void press({ text: element.text, ...(element.value !== undefined && { value: element.value }) }),
  };
  const address = element.url && followable(element.url);
  if (address) return <a {...look} href={address} target="_blank" rel="noreferrer" />;
  return <button type="button" {...look} />;
}

/** Workflows run on Slack's servers only; the button is drawn and says so. */
export function WorkflowButtonControl({ element }: { element: WorkflowButton }) {
  return (
    <button type="button" className={`button ${element.style ?? 'plain'}`} disabled title={copy.elements.workflow}>
      {emojify(element.text.text)}
    </button>
  );
}
