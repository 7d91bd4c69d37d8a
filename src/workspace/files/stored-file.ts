/** One uploaded file as the workspace keeps it; its bytes lie on the shelf under its id. */
export interface StoredFile {
  id: string;
  name: string;
  title: string;
  /** Person or bot user it belongs to. */
  user: string;
  /** Seconds since 1970. */
  created: number;
  /** Bytes announced at first, then those that came. */
  size: number;
  mimetype: string;
  /** Slack's word for the kind: `pdf`, `text`, `binary`. */
  filetype: string;
  alt?: string;
  snippet?: string;
  /** Awaited: no bytes yet; uploaded: not shared or handed over yet, and gone after a restart. */
  state: 'awaited' | 'uploaded' | 'complete' | 'deleted';
  /** Secret end of the upload address, while bytes are awaited. */
  ticket?: string;
  shares: FileShare[];
  /** Handed to the app in a modal. */
  handed?: true;
}

export interface FileShare {
  channel: string;
  ts: string;
  thread_ts?: string;
}
