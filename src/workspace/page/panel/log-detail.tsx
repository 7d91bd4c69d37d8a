import { useState } from 'react';
import type { LogEntry } from '../../state/log.ts';
import { control } from './control.ts';
import { copy } from './copy.ts';
import { decoded, excerpt } from './decoded.ts';
import { valueAt } from './place-of.ts';
import { Pointer } from './pointer.tsx';

/** What was sent and what came back; of refused content first the places that are wrong. */
export function LogDetail({ entry }: { entry: LogEntry }) {
  const { kind, delivery, problems = [], warnings = [] } = entry;
  const body = decoded(entry.body);
  return (
    <div className="log-detail" data-testid="log-detail">
      {problems.length > 0 && <h3>{copy.log.problems}</h3>}
      {problems.map((problem) => {
        const value = excerpt(valueAt(body, problem.pointer));
        return (
          <p key={problem.pointer + problem.message} className="error" data-testid="log-problem">
            <Pointer problem={problem} />
            {problem.pointer && value && <span className="muted"> {copy.log.value(value.text, value.length)}</span>}
          </p>
        );
      })}
      {warnings.length > 0 && <h3>{copy.log.warnings}</h3>}
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <h3>{copy.log.body[kind]}</h3>
      <Json value={body} />
      <h3>{copy.log.answer[kind]}</h3>
      <Json value={decoded(entry.answer)} />
      {delivery && <Again delivery={delivery} />}
    </div>
  );
}

function Json({ value }: { value: unknown }) {
  const empty = value === undefined || value === '';
  return <pre>{empty ? copy.log.empty : typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>;
}

function Again({ delivery }: { delivery: string }) {
  const [outcome, setOutcome] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const sent = await control.deliver(delivery);
    setBusy(false);
    setOutcome(sent.ok ? copy.log.sent(sent.status, sent.failed) : copy.failed(sent.reason));
  };
  return (
    <p className="panel-row">
      <button type="button" className="button" aria-busy={busy} data-testid="deliver-again" onClick={() => void send()}>
        {copy.log.again}
      </button>
      <span role="status">{outcome}</span>
    </p>
  );
}
