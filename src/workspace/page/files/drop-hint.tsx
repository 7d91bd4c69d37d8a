import { copy } from '../copy.ts';

/** Says, over the conversation, that files may be let go here. */
export function DropHint({ where }: { where: string }) {
  return (
    <div className="drop-hint" data-testid="drop-hint">
      <p>{copy.files.drop(where)}</p>
    </div>
  );
}
