import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../model/check.ts';
import { findingSentence } from '../present/finding.ts';
import { type Said, say, SAYINGS } from '../present/words-headless.ts';
import { toContract } from './contract.ts';
import { decodePage } from './decode.ts';
import { checkHtml } from './page.ts';

/** Exit status: nothing fatal, something fatal, a file that could not be read. */
const STATUS = { clean: 0, fatal: 1, unread: 2 } as const;

async function bytesOf(source: string): Promise<Uint8Array> {
  if (source !== '-') return readFile(source);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type Line = { source: string; result: CheckResult } | { source: string; error: string };

async function checkFile(source: string): Promise<Line> {
  try {
    return { source, result: checkHtml(decodePage(await bytesOf(source))) };
  } catch (error) {
    return { source, error: error instanceof Error ? error.message : String(error) };
  }
}

function print(line: Line, json: boolean, tongue: Said): void {
  const out = (text: string): void => void process.stdout.write(`${text}\n`);
  if ('error' in line) return out(json ? JSON.stringify(line) : `${line.source}: ${say('error', tongue, { text: line.error })}`);
  const { source, result } = line;
  if (json) return out(JSON.stringify({ source, ...toContract(result) }));
  for (const each of [result, ...result.others]) {
    for (const finding of each.findings) out(`${source}: ${say(finding.severity, tongue)}: ${findingSentence(finding, each, tongue)}`);
    const { passed, failed, cannotTell } = each.summary;
    const told = passed + failed + cannotTell > 0;
    out(`${source}: ${say(each.kind, tongue)}${told ? say('tally', tongue, { n: passed + failed + cannotTell, passed, failed, cannotTell }) : ''}`);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'zh-Hans' }, help: { type: 'boolean', default: false } },
  });
  const tongue: Said = values.lang === 'en' || values.lang === 'zh-Hant' ? values.lang : 'zh-Hans';
  if (values.help || positionals.length === 0) {
    process.stdout.write(`${SAYINGS.usage[tongue]}\n`);
    return values.help ? STATUS.clean : STATUS.unread;
  }
  let status: number = STATUS.clean;
  for (const source of positionals) {
    const line = await checkFile(source);
    print(line, values.json, tongue);
    const own = 'error' in line ? STATUS.unread : [line.result, ...line.result.others].some(({ summary }) => summary.fatal > 0) ? STATUS.fatal : STATUS.clean;
    status = Math.max(status, own);
  }
  return status;
}

process.exitCode = await main();
