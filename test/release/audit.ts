import { spawnSync } from 'node:child_process';

export type Audit = { known: string[] } | { untold: string };

/** Asks the registry for known vulnerabilities of what ships. Not every registry answers, and none without a network. */
export function audit(): Audit {
  const quick = ['--fetch-retries=0', '--fetch-timeout=15000'];
  const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--omit=optional', '--json', ...quick], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) return { untold: error.message };
  return auditOf(stdout);
}

/** @param json what `npm audit --json` printed */
export function auditOf(json: string): Audit {
  const parsed = parse(json);
  if (parsed?.vulnerabilities)
    return {
      known: Object.values(parsed.vulnerabilities).map(({ name, severity, range }) => `${name} ${range}: ${severity}`),
    };
  const said = parsed?.message ?? parsed?.error?.summary ?? '';
  return { untold: said.trim() || 'npm audit gave no answer' };
}

interface Printed {
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
  message?: string;
  error?: { summary?: string };
}

function parse(json: string): Printed | null {
  try {
    return JSON.parse(json) as Printed;
  } catch {
    return null;
  }
}
