import { useContext } from 'react';
import type { Message } from '../../protocol.ts';
import { Blocks } from '../blocks/block.tsx';
import { SurfaceContext } from '../blocks/surface.ts';
import { useSurface } from '../blocks/use-surface.ts';
import { copy } from '../copy.ts';
import { collect } from '../elements/state.ts';
import { SharedFiles } from '../files/shared-files.tsx';
import { ActContext } from '../state/act-context.ts';
import { MrkdwnView } from '../text/mrkdwn-view.tsx';

/** The blocks of a message, or its text where it has none; what is pressed in it is sent for the person looking. */
export function MessageBody({ message }: { message: Message }) {
  const { as, act, fail } = useContext(ActContext);
  const blocks = message.blocks ?? [];
  const surface = useSurface({
    place: 'message',
    where: { channel: message.channel, ts: message.ts },
    send: ({ typed, ...press }) => {
      const state = collect(blocks, typed);
      return act({ as, do: 'click', channel: message.channel, ts: message.ts, ...press, state });
    },
    onResult: (result) => fail(message.ts, result.ok ? undefined : result.reason),
  });
  return (
    <div className={message.notice ? 'message-body muted' : 'message-body'}>
      {blocks.length > 0 ? (
        <SurfaceContext value={surface}>
          <Blocks blocks={blocks} />
        </SurfaceContext>
      ) : (
        message.text && <MrkdwnView text={message.text} />
      )}
      {message.streaming_state === 'errored' && (
        <p className="broken" data-testid="broken">
          {copy.sessions.broken}
        </p>
      )}
      {message.files && <SharedFiles files={message.files} />}
      {message.edited && <span className="muted">{copy.messages.edited}</span>}
    </div>
  );
}
