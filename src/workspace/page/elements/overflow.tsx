import type { Overflow } from '@slack/types';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { Menu } from './menu.tsx';
import { useControl } from './use-control.ts';

/** The three dots: a menu whose choice is sent as `selected_option`. */
export function OverflowControl({ element }: { element: Overflow }) {
  const { busy, press } = useControl(element);
  return (
    <Menu
      label={copy.elements.more}
      face={<Icon name="more" />}
      busy={busy}
      items={element.options.map(({ text, value = text.text }) => ({ key: value, label: text.text }))}
      onChoose={(index) => {
        const option = element.options[index];
        if (option?.url) window.open(option.url, '_blank', 'noreferrer');
        if (option) void press({ selected_option: option });
      }}
    />
  );
}
