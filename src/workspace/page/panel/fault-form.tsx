import { type FormEvent, useId, useState } from 'react';
import type { FaultKind } from '../../faults/kinds.ts';
import { control, type Faults } from './control.ts';
import { copy } from './copy.ts';
import { Extra } from './fault-extra.tsx';

interface FaultFormProps {
  known: Faults;
  onAdded(): void;
}

/** Which method, what goes wrong, how often; the kind explains itself below. */
export function FaultForm({ known, onAdded }: FaultFormProps) {
  const id = useId();
  const [method, setMethod] = useState('chat.postMessage');
  const [chosen, setChosen] = useState<FaultKind>('500-after');
  const [times, setTimes] = useState('1');
  const [always, setAlways] = useState(false);
  const [extra, setExtra] = useState('');
  const [wrong, setWrong] = useState<string>();
  const { kinds } = method.startsWith('deliver:') ? known.deliveries : known.requests;
  const kind = kinds.includes(chosen) ? chosen : (kinds[0] as FaultKind);
  const names = [...known.requests.names, ...known.deliveries.names];
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!names.includes(method)) return setWrong(copy.faults.wrong.method);
    const added = await control.addFault({ method, kind, times: always ? 0 : Number(times), ...extraOf(kind, extra) });
    setWrong(added.ok ? undefined : (copy.faults.wrong[added.reason] ?? copy.faults.wrongOther));
    onAdded();
  };
  return (
    <form className="panel-form" onSubmit={onSubmit}>
      <label htmlFor={`${id}-method`}>{copy.faults.method}</label>
      <input
        id={`${id}-method`}
        className="field"
        list={`${id}-names`}
        value={method}
        autoComplete="off"
        spellCheck={false}
        data-testid="fault-method"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setMethod(target.value.trim())}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name}>
            {copy.faults.names[name]}
          </option>
        ))}
      </datalist>
      <span id={`${id}-hint`} className="muted">
        {copy.faults.names[method] ?? copy.faults.methodHint}
      </span>
      <label htmlFor={`${id}-kind`}>{copy.faults.kind}</label>
      <select
        id={`${id}-kind`}
        className="field"
        value={kind}
        data-testid="fault-kind"
        aria-describedby={`${id}-says`}
        onChange={({ target }) => setChosen(target.value as FaultKind)}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {copy.faults.kinds[each].name}
          </option>
        ))}
      </select>
      <span id={`${id}-says`} className="muted" data-testid="fault-says">
        {copy.faults.kinds[kind].says}
      </span>
      <Extra kind={kind} value={extra} onChange={setExtra} />
      <label htmlFor={`${id}-times`}>{copy.faults.times}</label>
      <div className="panel-row">
        <input
          id={`${id}-times`}
          className="field number"
          type="number"
          min={1}
          max={1000}
          value={times}
          disabled={always}
          data-testid="fault-times"
          onChange={({ target }) => setTimes(target.value)}
        />
        <label className="check">
          <input type="checkbox" checked={always} onChange={({ target }) => setAlways(target.checked)} />
          {copy.faults.always}
        </label>
        <button type="submit" className="button primary" data-testid="fault-add">
          {copy.faults.add}
        </button>
      </div>
      {wrong && (
        <p className="error" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

function extraOf(kind: FaultKind, value: string): object {
  if (kind === 'delay') return { ms: Number(value || 1000) };
  if (kind === '429') return { retryAfter: Number(value || 1) };
  return kind === 'error' && value.trim() ? { error: value.trim() } : {};
}
