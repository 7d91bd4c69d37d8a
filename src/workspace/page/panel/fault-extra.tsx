import { useId } from 'react';
import type { FaultKind } from '../../faults/kinds.ts';
import { copy } from './copy.ts';

interface ExtraProps {
  kind: FaultKind;
  value: string;
  onChange(value: string): void;
}

/** What a kind of fault wants to know besides: how long, or which word. */
export function Extra({ kind, value, onChange }: ExtraProps) {
  const id = useId();
  const asked = ASKED[kind];
  if (!asked) return null;
  return (
    <>
      <label htmlFor={id}>{copy.faults[asked.label]}</label>
      <input
        id={id}
        className="field"
        type={asked.type}
        min={0}
        value={value}
        placeholder={asked.usual}
        data-testid="fault-extra"
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

const ASKED: Partial<Record<FaultKind, { label: 'ms' | 'retryAfter' | 'error'; type: string; usual: string }>> = {
  delay: { label: 'ms', type: 'number', usual: '1000' },
  '429': { label: 'retryAfter', type: 'number', usual: '1' },
  error: { label: 'error', type: 'text', usual: 'internal_error' },
};
