import { readFileSync, statSync } from 'node:fs';
import type { CheckResult } from '../model/check.ts';
import { decodePage } from '../read/decode.ts';
import { unpack } from './content-coding.ts';
import { toContract } from './contract.ts';
import { type Answer, type Job, LARGEST_PAGE, type Style } from './job.ts';
import { checkHtml, checkTooLarge } from './page.ts';
import { resultForPeople } from './people.ts';
import { answerTrouble, jsonLine, troubleOf } from './trouble.ts';

/** Reads, checks and words one page. Never throws: whatever goes wrong is the answer for this page. */
export function answer(job: Job, style: Style): Answer {
  const { source } = job;
  if ('trouble' in job) return answerTrouble(source, job.trouble, style);
  try {
    const result = checkJob(job);
    const fatal = [result, ...result.others].reduce((n, { summary }) => n + summary.fatal, 0);
    const text = style.json
      ? jsonLine({ source, ...toContract(result) })
      : resultForPeople(source, result, style.tongue);
    return { text, kind: result.kind, fatal };
  } catch (error) {
    return answerTrouble(source, troubleOf(error), style);
  }
}

function checkJob(job: Exclude<Job, { trouble: unknown }>): CheckResult {
  if ('tooLarge' in job) return checkTooLarge();
  if ('html' in job) return Buffer.byteLength(job.html) > LARGEST_PAGE ? checkTooLarge() : checkHtml(job.html);
  const bytes = 'path' in job ? readFile(job.path) : unpack(job.bytes, job.coding ?? '', LARGEST_PAGE);
  return bytes ? checkHtml(decodePage(bytes, 'charset' in job ? job.charset : null)) : checkTooLarge();
}

const readFile = (path: string): Uint8Array | null => (statSync(path).size > LARGEST_PAGE ? null : readFileSync(path));
