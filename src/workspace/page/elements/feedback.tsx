import type { FeedbackButtons } from '@slack/types';
import { useState } from 'react';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { useControl } from './use-control.ts';

/** Thumb up and down with their words; the last press stays marked. */
export function FeedbackControl({ element }: { element: FeedbackButtons }) {
  const { busy, press } = useControl(element);
  const [pressed, setPressed] = useState<string>();
  const buttons = [
    { icon: 'up', ...element.positive_button },
    { icon: 'down', ...element.negative_button },
  ] as const;
  return (
    <fieldset className="feedback" aria-label={copy.elements.feedback} aria-busy={busy}>
      {buttons.map(({ icon, text, value, accessibility_label }) => (
        <button
          key={icon}
          type="button"
          className="button quiet"
          aria-label={accessibility_label ?? text.text}
          aria-pressed={pressed === icon}
          data-action={element.action_id}
          data-value={value}
          onClick={() => {
            setPressed(icon);
            void press({ text, value });
          }}
        >
          <Icon name={icon} />
          {text.text}
        </button>
      ))}
    </fieldset>
  );
}
