import { copy, type Role } from '../copy.ts';

interface FirstVisitProps {
  role: Role;
  label: string;
  topic: string;
  onTry(text: string): void;
}

/** An empty channel explains itself: three things this person could try. */
export function FirstVisit({ role, label, topic, onTry }: FirstVisitProps) {
  return (
    <section className="first" aria-label={copy.first.title} data-testid="first-visit">
      <h2>{label}</h2>
      {topic && <p>{topic}</p>}
      <p className="first-lead">
        <b>{copy.first.title}</b> <span className="muted">{copy.first.lead}</span>
      </p>
      <div className="first-tries">
        {copy.first.tries[role].map((text) => (
          <button key={text} type="button" className="chip" data-testid="try" onClick={() => onTry(text)}>
            {text}
          </button>
        ))}
      </div>
    </section>
  );
}
