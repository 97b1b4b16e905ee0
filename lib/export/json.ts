import { toContract } from '../headless/contract.ts';
import type { CheckResult } from '../model/check.ts';
import type { Entry } from './entry.ts';

/** One check in the shape of the contract, as the headless command prints it. */
export const jsonOf = (result: CheckResult, source: string): string =>
  `${JSON.stringify({ source, ...toContract(result) }, null, 2)}\n`;

/** Many, one line each: what `check --json` prints, so that the same tools read both. */
export const jsonLinesOf = (entries: readonly Entry[]): string =>
  entries.map(({ result, source }) => `${JSON.stringify({ source, ...toContract(result) })}\n`).join('');

/** The published JSON Schema of one such line. It is asked for seldom, and brings the schemas with it. */
export async function jsonSchemaText(): Promise<string> {
  const { jsonSchema } = await import('../headless/schema.ts');
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}
