import { useCallback, useEffect, useState } from 'react';
import { control, type Faults } from './control.ts';
import { copy } from './copy.ts';
import { FaultForm } from './fault-form.tsx';
import { FaultList } from './fault-list.tsx';

/** Faults that wait to happen go away as they do. */
const LOOK_MS = 1000;

/** What is to go wrong, and what is waiting to. */
export function FaultPart() {
  const [known, setKnown] = useState<Faults>();
  const [failed, setFailed] = useState<string>();
  const look = useCallback(async () => {
    const answer = await control.faults();
    if (answer.ok) setKnown(answer);
    setFailed(answer.ok ? undefined : answer.reason);
  }, []);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);
  return (
    <section className="panel-part" aria-label={copy.parts.faults}>
      {failed && (
        <p className="error" role="alert">
          {copy.failed(failed)}
        </p>
      )}
      {known && <FaultForm known={known} onAdded={() => void look()} />}
      {known && (
        <FaultList
          faults={known.faults}
          onClear={async (id) => {
            await control.clearFault(id);
            await look();
            document.querySelector<HTMLElement>('[data-testid=fault-add]')?.focus();
          }}
        />
      )}
    </section>
  );
}
