import { useContext, useMemo, useRef, useState } from 'react';
import type { ActResult, StateValues, Where } from '../../protocol.ts';
import { ActContext } from '../state/act-context.ts';
import { suggest } from '../state/api.ts';
import type { Surface } from './surface.ts';

export interface Press {
  block_id: string;
  action_id: string;
  action: Record<string, unknown>;
  typed: StateValues;
}

interface SurfaceRules {
  place: Surface['place'];
  /** Where the blocks stand, for what the app offers in them. */
  where: Where;
  errors?: Record<string, string>;
  initial?: StateValues;
  onChange?(typed: StateValues, blockId: string): void;
  send(press: Press): Promise<ActResult>;
  onResult(result: ActResult): void;
}

/** A surface that keeps what is typed in it and hands what is pressed to `send`. */
export function useSurface(rules: SurfaceRules): Surface {
  const [typed, setTyped] = useState<StateValues>(rules.initial ?? {});
  const latest = useRef({ rules, typed });
  latest.current.rules = rules;
  const { place, errors } = rules;
  const { as } = useContext(ActContext);
  return useMemo(
    () => ({
      place,
      typed,
      errors: errors ?? {},
      change(blockId, actionId, value) {
        const before = latest.current.typed;
        const next = { ...before, [blockId]: { ...before[blockId], [actionId]: value } };
        latest.current.typed = next;
        setTyped(next);
        latest.current.rules.onChange?.(next, blockId);
      },
      async press(block_id, action_id, action) {
        const press = { block_id, action_id, action, typed: latest.current.typed };
        latest.current.rules.onResult(await latest.current.rules.send(press));
      },
      suggest: (block_id, action_id, value) =>
        suggest({ as, block_id, action_id, value, ...latest.current.rules.where }),
    }),
    [place, typed, errors, as],
  );
}
