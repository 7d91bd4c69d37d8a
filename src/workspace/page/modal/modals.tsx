import { useRef } from 'react';
import type { Act, ActResult, OpenModal, StateValues } from '../../protocol.ts';
import { Modal } from './modal.tsx';

interface ModalsProps {
  as: string;
  modals: OpenModal[];
  onAct(act: Act): Promise<ActResult>;
  onClosed(viewId: string): void;
}

/** The stack of open modals: the topmost is shown, and what was typed below it is kept for the way back. */
export function Modals({ as, modals, onAct, onClosed }: ModalsProps) {
  const kept = useRef(new Map<string, StateValues>());
  const top = modals.at(-1);
  if (!top) return null;
  const viewId = top.view_id;
  return (
    <Modal
      key={viewId}
      modal={top}
      initial={kept.current.get(viewId) ?? {}}
      onTyped={(typed) => kept.current.set(viewId, typed)}
      onPress={({ typed: _, ...press }, state) => onAct({ as, do: 'clickModal', view_id: viewId, ...press, state })}
      onSubmit={(state) => onAct({ as, do: 'submit', view_id: viewId, state })}
      onClose={() => {
        onClosed(viewId);
        kept.current.delete(viewId);
        void onAct({ as, do: 'close', view_id: viewId });
      }}
    />
  );
}
