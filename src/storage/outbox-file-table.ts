export interface OutboxFileTables {
  outbox_file: OutboxFileRow;
}

/** A file on its way: gone once it is sent or given up. */
interface OutboxFileRow {
  /** Its row of the outbox. */
  outbox: number;
  bytes: Buffer;
}
