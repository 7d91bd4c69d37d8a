import type { CommandHint } from '../../protocol.ts';
import { copy, type Role } from '../copy.ts';
import { triesFor } from './tries.ts';

interface FirstVisitProps {
  role: Role;
  label: string;
  topic: string;
  commands: CommandHint[];
  onTry(text: string): void;
}

/** An empty channel explains itself: three things this person could try. */
export function FirstVisit({ role, label, topic, commands, onTry }: FirstVisitProps) {
  const tries = triesFor(role, commands);
  return (
    <section className="first" aria-label={copy.first.title} data-testid="first-visit">
      <h2>{label}</h2>
      {topic && <p>{topic}</p>}
      {tries.length > 0 && (
        <p className="first-lead">
          <b>{copy.first.title}</b> <span className="muted">{copy.first.lead}</span>
        </p>
      )}
      <div className="first-tries">
        {tries.map(({ text, note }) => (
          <button key={text} type="button" className="chip" data-testid="try" onClick={() => onTry(text)}>
            {text.trimEnd()} {note && <span className="muted">{note}</span>}
          </button>
        ))}
      </div>
    </section>
  );
}
