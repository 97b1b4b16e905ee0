import type { Tongue } from '../present/tongue.ts';
import { say } from '../present/words-headless.ts';
import { type Command, readOptions } from './options.ts';
import { CannotResume } from './resume.ts';
import { run } from './run.ts';
import { peopleLine, type Trouble, troubleText } from './trouble.ts';

/** Beside the statuses of a check: the command was not understood, the command itself could not go on. */
const STATUS = { understood: 0, misunderstood: 2, broken: 3 } as const;

async function main(): Promise<number> {
  const command = readOptions(process.argv.slice(2));
  if ('problem' in command) return complain(command.problem, command);
  if ('show' in command) {
    const text = await shown(command);
    await new Promise((resolve) => process.stdout.write(text, resolve));
    return STATUS.understood;
  }
  try {
    return await run(command.run, process.stdin, process.stdout);
  } catch (error) {
    if (error instanceof CannotResume) return complain(error.trouble, command.run);
    return breakOff(error);
  }
}

/** An error of the system, a full disk for one, speaks for itself; any other is ours. */
function breakOff(error: unknown): number {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  process.stderr.write(`${code ? message : stack}\n`);
  return STATUS.broken;
}

async function shown({ show, tongue }: Extract<Command, { show: string }>): Promise<string> {
  if (show === 'help') return `${say('usage', tongue)}\n`;
  const { jsonSchema } = await import('./schema.ts');
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

function complain(trouble: Trouble, { tongue }: { tongue: Tongue }): number {
  process.stderr.write(peopleLine(troubleText(trouble, tongue)) + peopleLine(say('see-help', tongue)));
  return STATUS.misunderstood;
}

// Without this it would be 1, which says something of the pages.
process.on('uncaughtException', (error) => process.exit(breakOff(error)));

const status = await main();
// Standard input may be open still, with nobody who wants it.
process.exit(status);
