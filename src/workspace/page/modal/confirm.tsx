import type { ConfirmationDialog } from '@slack/types';
import { copy } from '../copy.ts';
import { TextObjectView } from '../text/text-object.tsx';
import { Dialog } from './dialog.tsx';

/** The question before an action, in the app's words or our own. */
export function Confirm({ confirm, onAnswer }: { confirm: ConfirmationDialog; onAnswer(yes: boolean): void }) {
  const words = copy.elements.confirm;
  const title = confirm.title?.text ?? words.title;
  return (
    <Dialog label={title} testId="confirm" className="dialog confirm" onClose={() => onAnswer(false)}>
      <header className="dialog-head">
        <h2>{title}</h2>
      </header>
      <div className="dialog-body">
        <TextObjectView text={confirm.text} />
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button plain" data-testid="confirm-deny" onClick={() => onAnswer(false)}>
          {confirm.deny?.text ?? words.deny}
        </button>
        <button
          type="button"
          className={`button ${confirm.style ?? 'primary'}`}
          data-testid="confirm-yes"
          onClick={() => onAnswer(true)}
        >
          {confirm.confirm?.text ?? words.confirm}
        </button>
      </footer>
    </Dialog>
  );
}
