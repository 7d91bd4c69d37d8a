import { useContext } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';
import { DirectoryContext } from '../state/directory.ts';
import { emojify } from '../text/emoji.ts';

/** The emoji on a message and how many put them there; pressing one adds or takes away one's own. */
export function Reactions({ message }: { message: Message }) {
  const { as, act, fail } = useContext(ActContext);
  const { people } = useContext(DirectoryContext);
  const { reactions = [], channel, ts } = message;
  if (reactions.length === 0) return null;
  const toggle = async (name: string, on: boolean) => {
    const result = await act({ as, do: 'react', channel, ts, name, on });
    fail(ts, result.ok ? undefined : result.reason);
  };
  return (
    <ul className="reactions" aria-label={copy.messages.reactions}>
      {reactions.map(({ name, users }) => {
        const mine = users.includes(as);
        const names = users.map((id) => people.find((each) => each.id === id)?.name ?? copy.messages.someone);
        return (
          <li key={name}>
            <button
              type="button"
              className="reaction"
              aria-pressed={mine}
              aria-label={copy.messages.reaction(name, names)}
              title={copy.messages.reaction(name, names)}
              data-testid="reaction"
              data-name={name}
              onClick={() => void toggle(name, !mine)}
            >
              {emojify(`:${name}:`)} <b>{users.length}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
