import { type ArgsDef, type CommandContext, type CommandDef, defineCommand } from 'citty';

interface Task<Args extends ArgsDef> {
  name: string;
  description: string;
  args?: Args;
  run(context: CommandContext<Args>): Promise<void>;
}

/** A subcommand whose failure is one sentence on standard error and exit code 1. */
export function task<Args extends ArgsDef>({ name, description, args, run }: Task<Args>): CommandDef<Args> {
  return defineCommand({
    meta: { name, description },
    args: args ?? ({} as Args),
    async run(context) {
      try {
        await run(context);
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
      }
    },
  });
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Progress and notes go to standard error, so that standard output holds the result alone. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
