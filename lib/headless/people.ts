import type { CheckResult } from '../model/check.ts';
import { findingSentence } from '../present/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import { say } from '../present/words-headless.ts';
import { peopleLine } from './trouble.ts';

/** A page for people: a line for each finding, and one that sums up. */
export function resultForPeople(source: string, result: CheckResult, tongue: Tongue): string {
  return [result, ...result.others]
    .flatMap((each) => [
      ...each.findings.map((finding) => `${say(finding.severity, tongue)}: ${findingSentence(finding, each, tongue)}`),
      verdict(each, tongue),
    ])
    .map((text) => peopleLine(`${source}: ${text}`))
    .join('');
}

function verdict({ kind, summary: { passed, failed, cannotTell } }: CheckResult, tongue: Tongue): string {
  const n = passed + failed + cannotTell;
  return say(kind, tongue) + (n > 0 ? say('tally', tongue, { n, passed, failed, cannotTell }) : '');
}
