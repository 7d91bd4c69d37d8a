import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * `plumbline index --few` in a process of its own: the memory that building takes is given back, and whatever becomes of it, the
 * last good index is there. It says itself what went wrong.
 */
export async function indexBeside(): Promise<void> {
  const [program = '', script = ''] = process.argv;
  const child = spawn(program, [...process.execArgv, script, 'index', '--few'], { stdio: 'inherit' });
  await once(child, 'exit');
}
