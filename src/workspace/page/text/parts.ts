/** What Slack's mrkdwn means; a block is `pre`, `quote` or `lines`, everything else stands inside one. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'user' | 'channel' | 'usergroup'; id: string; label: string }
  | { kind: 'broadcast'; range: string }
  | { kind: 'date'; seconds: number; format: string; fallback: string };

export type Chunk = { kind: 'pre'; text: string } | { kind: 'quote' | 'lines'; children: Inline[] };
