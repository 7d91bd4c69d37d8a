import type { Fault } from '../../faults/kinds.ts';
import { copy } from './copy.ts';

interface FaultListProps {
  faults: Fault[];
  /** Without an id: all of them. */
  onClear(id?: string): void;
}

/** The faults that wait to happen, each to be called off. */
export function FaultList({ faults, onClear }: FaultListProps) {
  return (
    <>
      <h2>{copy.faults.list}</h2>
      {faults.length === 0 && <p className="muted">{copy.faults.none}</p>}
      <ul className="panel-list" data-testid="faults">
        {faults.map(({ id, method, kind, times, ms, retryAfter, error }) => (
          <li key={id} className="panel-row">
            <span className="panel-grow">
              <code>{method}</code> {copy.faults.kinds[kind].name}
              {[ms, retryAfter, error].filter((each) => each !== undefined).map((each) => ` ${each}`)}
              <span className="muted"> {copy.faults.left(times)}</span>
            </span>
            <button
              type="button"
              className="link"
              aria-label={copy.faults.remove(method)}
              data-testid="fault-remove"
              onClick={() => onClear(id)}
            >
              {copy.faults.removeFace}
            </button>
          </li>
        ))}
      </ul>
      {faults.length > 1 && (
        <button type="button" className="button" onClick={() => onClear()}>
          {copy.faults.clear}
        </button>
      )}
    </>
  );
}
