import type { IconButton } from '@slack/types';
import { useContext } from 'react';
import { Icon } from '../frame/icon.tsx';
import { DirectoryContext } from '../state/directory.ts';
import { useControl } from './use-control.ts';

export function IconButtonControl({ element }: { element: IconButton }) {
  const { busy, press } = useControl(element);
  const { me } = useContext(DirectoryContext);
  if (me && element.visible_to_user_ids && !element.visible_to_user_ids.includes(me.id)) return null;
  return (
    <button
      type="button"
      className="button quiet"
      aria-label={element.accessibility_label ?? element.text.text}
      aria-busy={busy}
      data-action={element.action_id}
      onClick={() => void press(element.value === undefined ? {} : { value: element.value })}
    >
      {element.icon === 'trash' && <Icon name="trash" />} {element.text.text}
    </button>
  );
}
