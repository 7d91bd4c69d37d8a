const WIDTH = 30;

/** A bar on standard error; one line at the end where it is not a terminal. */
export function progress(stream: NodeJS.WriteStream = process.stderr) {
  let last = '';
  return {
    step(done: number, total: number, what: string): void {
      const filled = total === 0 ? WIDTH : Math.min(WIDTH, Math.round((done / total) * WIDTH));
      last = `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done}/${total} ${what}`;
      if (stream.isTTY) stream.write(`\r\u001b[K${last}`);
    },
    end(): void {
      if (last) stream.write(stream.isTTY ? '\n' : `${last}\n`);
    },
  };
}
