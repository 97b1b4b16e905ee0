import type { CheckResult } from '../../lib/model/check.ts';
import type { Explanation } from '../../lib/model/finding.ts';
import { counted, pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { explanationLine } from './phrases.ts';
import type { Speech } from './view.ts';

/** Explanations that are less good, folded away and named. */
export function Else({
  explanations,
  report,
  speech,
}: {
  explanations: Explanation[];
  report: CheckResult;
  speech: Speech;
}) {
  const { tongue } = speech;
  const [only, ...more] = explanations;
  if (!only) return null;
  const lines = explanations.map((each) => ({
    line: explanationLine(each, report, tongue),
    leaves:
      each.leaves.length > 0
        ? counted('leaves', each.leaves.length, tongue)
        : each.slip
          ? pageWord(`slip.${each.slip}`, tongue)
          : '',
  }));
  const summary =
    more.length === 0
      ? pageWord('else', tongue, { what: lines[0]?.line ?? '' })
      : pageWord('else-many', tongue, { n: lines.length });
  // Nothing more is known of it: nothing to unfold.
  if (more.length === 0 && lines[0]?.leaves === '')
    return (
      <p class="also">
        <Text text={summary} tongue={tongue} />
      </p>
    );
  return (
    <details class="else">
      <summary>
        <span>
          <Text text={summary} tongue={tongue} />
        </span>
      </summary>
      {lines.map(({ line, leaves }) => (
        <p key={line}>
          {more.length > 0 && <Text text={line} tongue={tongue} />} <small>{leaves}</small>
        </p>
      ))}
    </details>
  );
}
