import { useMemo } from 'react';
import { Inlines } from './inline-view.tsx';
import { parseMrkdwn } from './mrkdwn.ts';
import type { Chunk } from './parts.ts';

/** mrkdwn as React elements, never as HTML text. */
export function MrkdwnView({ text }: { text: string }) {
  const chunks = useMemo(() => parseMrkdwn(text), [text]);
  return (
    <div className="mrkdwn">
      {chunks.map((part, index) => (
        <ChunkView key={index.toString()} part={part} />
      ))}
    </div>
  );
}

function ChunkView({ part }: { part: Chunk }) {
  if (part.kind === 'pre') return <pre>{part.text}</pre>;
  const inside = <Inlines parts={part.children} />;
  return part.kind === 'quote' ? <blockquote>{inside}</blockquote> : <p>{inside}</p>;
}
