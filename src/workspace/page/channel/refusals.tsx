import type { Refusal } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { toComposer } from '../frame/focus.ts';
import { copy as words } from '../panel/copy.ts';
import { Pointer } from '../panel/pointer.tsx';

interface RefusalsProps {
  refusals: Refusal[];
  channel: string;
  onDismiss(refusal: string): void;
}

/** What the app wanted to show here and was refused for, with the place and Slack's words; whoever builds it must see it. */
export function Refusals({ refusals, channel, onDismiss }: RefusalsProps) {
  const here = refusals.filter((refusal) => refusal.channel === channel || refusal.channel === '');
  return here.map(({ id, method, error, problems }) => (
    <div key={id} className="failure refusal" role="alert" data-testid="refusal">
      <div>
        <p>{words.refused.title(method, error)}</p>
        {problems.map((problem) => (
          <p key={problem.pointer + problem.message}>
            <Pointer problem={problem} />
          </p>
        ))}
      </div>
      <button
        type="button"
        className="link"
        data-testid="refusal-dismiss"
        onClick={() => {
          onDismiss(id);
          toComposer();
        }}
      >
        {copy.composer.dismiss}
      </button>
    </div>
  ));
}
