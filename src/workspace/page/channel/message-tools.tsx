import { useState } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Menu } from '../elements/menu.tsx';
import { Icon } from '../frame/icon.tsx';
import { useDeeds } from './use-deeds.ts';

interface MessageToolsProps {
  message: Message;
  onThread: (() => void) | undefined;
  onEdit(): void;
}

/** What stands at the corner of a message: reply, and the menu of everything else. */
export function MessageTools({ message, onThread, onEdit }: MessageToolsProps) {
  const [notice, setNotice] = useState('');
  // A thousand messages are not to be a thousand places that speak: only where somebody has been.
  const [used, setUsed] = useState(false);
  const { entries, perform } = useDeeds({ message, onThread, onEdit, say: setNotice });
  return (
    <div className="message-tools" role="none" onFocus={() => setUsed(true)}>
      {used && (
        <span className={notice ? 'notice' : 'sr-only'} role="status" data-testid="notice">
          {notice}
        </span>
      )}
      {onThread && !message.only && (
        <button
          type="button"
          className="button icon-only reply"
          aria-label={copy.messages.reply}
          title={copy.messages.reply}
          data-testid="reply"
          onClick={onThread}
        >
          <Icon name="reply" />
        </button>
      )}
      <Menu
        label={copy.menu.label}
        face={<Icon name="more" />}
        items={entries}
        testId="message-menu"
        onChoose={(index) => {
          const entry = entries[index];
          if (entry) void perform(entry.deed);
        }}
      />
    </div>
  );
}
