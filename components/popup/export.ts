import type { IgnoredFinding } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { word } from '../../lib/present/words-popup.ts';
import { type Equation, equationsOf, type Side, whereOf } from './equations.ts';
import { setAside } from './ignored.ts';
import { inOrder } from './suspects.ts';
import { uncheckedOf } from './unchecked.ts';
import { relationsOf, verdictOf } from './verdict.ts';

const SIGNS = { fatal: '≠', query: '?', hint: '·' } as const;

/** The verdict for a letter or a message: plain lines, the address last. */
export function textOf(
  whole: CheckResult,
  url: string,
  at: string,
  tongue: Tongue,
  ignored: readonly IgnoredFinding[] = [],
): string {
  const [result, aside] = setAside(whole, ignored);
  const { summary } = result;
  const counts = [
    word('tally.all', tongue, { n: relationsOf(whole) }),
    ...(['passed', 'failed'] as const)
      .filter((id) => summary[id] > 0)
      .map((id) => word(`tally.${id}`, tongue, { n: summary[id] })),
    ...(summary.cannotTell > 0 ? [word('tally.open', tongue, { n: summary.cannotTell })] : []),
    ...(aside.relations > 0 ? [word('tally.ignored', tongue, { n: aside.relations })] : []),
  ];
  const comma = tongue === 'en' ? ', ' : '，';
  const findings = inOrder(result).flatMap((finding) => findingLines(finding, result, tongue));
  const open = uncheckedOf(result, tongue).map(({ name, places, reason }) =>
    ['○', [name, places, reason].filter(Boolean).join(comma)].join(' '),
  );
  const { text, aside: note } = verdictOf(result, tongue, aside);
  return [
    result.organ ?? word('organ.none', tongue),
    result.title ?? word('title.none', tongue),
    [text, note].filter(Boolean).join(tongue === 'en' ? ' ' : ''),
    counts.join(comma),
    ...findings,
    ...open,
    url,
    belowWord('text.at', tongue, { at }),
  ].join('\n');
}

function findingLines(finding: Finding, result: CheckResult, tongue: Tongue): string[] {
  const where = whereOf(finding, result, tongue);
  const title = `${SIGNS[finding.severity]} ${findingTitle(finding, result, tongue)}`;
  const sums = equationsOf(finding, result, tongue).map(
    (equation) => `  ${[equation.label, equationText(equation, tongue)].filter(Boolean).join(' ')}`,
  );
  const reason = findingReason(finding, result, tongue);
  const place = tongue === 'en' ? ` (${where})` : `（${where}）`;
  return [where ? title + place : title, ...sums, ...(reason ? [`  ${reason}`] : [])];
}

function equationText({ left, right, off }: Equation, tongue: Tongue): string {
  return `${sideText(left, tongue)} ≠ ${sideText(right, tongue)} · ${word('diff', tongue, { n: off })}`;
}

function sideText(side: Side, tongue: Tongue): string {
  if ('sum' in side) return `${word('parts', tongue)} ${side.sum}`;
  return side.terms
    .map(({ sign, text }) => (sign ? `${sign} ${text}` : text))
    .join(' ')
    .trim();
}
