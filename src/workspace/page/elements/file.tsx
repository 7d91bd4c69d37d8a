import { copy } from '../copy.ts';

/** The workspace keeps no files yet, so the control is there to be seen and says why it cannot be used. */
export function FileControl() {
  return (
    <span>
      <input className="field" type="file" disabled />
      <small className="muted">{copy.elements.file}</small>
    </span>
  );
}
