import type { KnownBlock, ModalView } from '@slack/types';
import { useEffect, useRef, useState } from 'react';
import type { ActResult, OpenModal, StateValues } from '../../protocol.ts';
import { Blocks } from '../blocks/block.tsx';
import { SurfaceContext } from '../blocks/surface.ts';
import { type Press, useSurface } from '../blocks/use-surface.ts';
import { copy } from '../copy.ts';
import { check } from '../elements/check.ts';
import { collect } from '../elements/state.ts';
import { Icon } from '../frame/icon.tsx';
import { Dialog } from './dialog.tsx';

interface ModalProps {
  modal: OpenModal;
  initial: StateValues;
  onTyped(typed: StateValues): void;
  onPress(press: Press, state: StateValues): Promise<ActResult>;
  onSubmit(state: StateValues): Promise<ActResult>;
  onClose(): void;
}

/** One modal: errors stand under their inputs and go when the input is touched; what was typed stays. */
export function Modal({ modal, initial, onTyped, onPress, onSubmit, onClose }: ModalProps) {
  const view = modal.view as ModalView;
  const blocks = view.blocks as KnownBlock[];
  const [errors, setErrors] = useState(modal.errors ?? {});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => setErrors(modal.errors ?? {}), [modal.errors]);
  useEffect(() => {
    if (Object.keys(errors).length > 0) body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [errors]);

  const onResult = (result: ActResult) => setFailure(result.ok ? undefined : result.reason);
  const surface = useSurface({
    place: 'modal',
    where: { view_id: modal.view_id },
    errors,
    initial,
    onChange(typed, blockId) {
      onTyped(typed);
      if (blockId in errors) setErrors(Object.fromEntries(Object.entries(errors).filter(([id]) => id !== blockId)));
    },
    send: (press) => onPress(press, collect(blocks, press.typed)),
    onResult,
  });
  const submit = async () => {
    if (busy) return;
    const state = collect(blocks, surface.typed);
    const wrong = check(blocks, state);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    onResult(await onSubmit(state));
    setBusy(false);
  };
  return (
    <Dialog label={view.title.text} testId="modal" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header className="dialog-head">
          <h2>{view.title.text}</h2>
          <button
            type="button"
            className="button icon-only"
            aria-label={copy.modal.dismiss}
            data-testid="modal-close"
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div className="dialog-body" ref={body}>
          <SurfaceContext value={surface}>
            <Blocks blocks={blocks} />
          </SurfaceContext>
        </div>
        {failure && (
          <p className="error failure" role="alert" data-testid="failure">
            {failure}
          </p>
        )}
        <footer className="dialog-foot">
          <button type="button" className="button plain" onClick={onClose}>
            {view.close?.text ?? (view.submit ? copy.modal.close : copy.modal.dismiss)}
          </button>
          {view.submit && (
            <button type="submit" className="button primary" aria-busy={busy} data-testid="modal-submit">
              {busy ? copy.modal.submitting : view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
