import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import { cardTitle, messageTitle } from '../../lib/present/finding-text.ts';
import { whyNot } from '../../lib/present/why-not.ts';
import { clauseOf } from '../../lib/present/words-clause.ts';
import { label, sectionPlace } from '../../lib/present/words-label.ts';
import type { SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardFrame } from './CardFrame.tsx';
import { Either } from './Either.tsx';
import { Else } from './Else.tsx';
import { IgnoredFoot, IgnoredNote } from './Ignored.tsx';
import { OrphanNote, orphanTitle } from './OrphanNote.tsx';
import { OfferYear, OtherYear } from './OtherYear.tsx';
import { cellOf } from './phrases.ts';
import { Readings } from './Readings.tsx';
import { Said } from './Said.tsx';
import { SaidSum } from './SaidSum.tsx';
import { SinceNote } from './SinceNote.tsx';
import type { Setting } from './SumRows.tsx';
import { Sums } from './Sums.tsx';
import { homeOf, sumsOf } from './sum.ts';
import { alsoOnText, bySentence, quotesOf, saidSum, textSums } from './text-sum.ts';
import { best, type CardActs, type CardView, quoteKey, type Speech, suspectsOf } from './view.ts';
import { others, Why } from './Why.tsx';

const SIGNS: Record<Finding['severity'], SignName> = { fatal: 'neq', query: 'look', hint: 'hint' };

/** One mistake, one card: all its relations, what is probably wrong, what else it could be, and where the rule stands. */
export function FindingCard({ view, acts, speech }: { view: CardView; acts: CardActs; speech: Speech }) {
  const { finding, report, orphans, turn, ignored } = view;
  const stale = orphans.length > 0 && !ignored;
  return (
    <CardFrame
      sign={stale ? 'open' : SIGNS[finding.severity]}
      title={stale ? orphanTitle(orphans, speech) : titleOf(finding, report, speech)}
      place={placeOf(finding, report, speech)}
      speech={speech}
      onClose={acts.close}
    >
      {stale && <OrphanNote orphans={orphans} speech={speech} />}
      {ignored && <IgnoredNote finding={finding} what={ignored} speech={speech} />}
      {!stale && !ignored && <Body view={view} speech={speech} />}
      {ignored ? (
        <IgnoredFoot key={finding.id} finding={finding} what={ignored} acts={acts} speech={speech} />
      ) : (
        <CardFoot key={finding.id} acts={acts} turn={turn} speech={speech} stale={stale} />
      )}
    </CardFrame>
  );
}

function Body({ view: { finding, report, here, shelf, place = 0 }, speech }: { view: CardView; speech: Speech }) {
  const { tongue } = speech;
  const set: Setting = {
    report,
    speech,
    here,
    suspects: finding.severity === 'fatal' ? suspectsOf(finding) : new Set(),
    columns: [],
  };
  const table = sumsOf(finding, report);
  const sums = table.length > 0 ? table : textSums(finding, report);
  const said = saidSum(finding, report);
  const equal = best(finding).length > 1;
  const lines = [
    said ? '' : reasonOf(finding, report, speech),
    ...alsoOnText(finding, report).map((message) => speech.convert(messageTitle(message, tongue))),
  ].filter((line) => line !== '');
  const rule = finding.rules[0]?.rule ?? '';
  // The form has no clause on what the text says; what it would say is in the sum above.
  const clause = rule.startsWith('narrative-') ? null : clauseOf(rule, report.record.form, tongue);
  return (
    <div class={finding.severity === 'fatal' ? 'body' : 'body body--query'}>
      {bySentence(quotesOf(finding, report)).map((quotes) => (
        <Said key={quotes.map(quoteKey).join()} quotes={quotes} speech={speech} here={here} />
      ))}
      {said && <SaidSum sum={said} set={set} />}
      {!said && sums.length > 0 && <Sums sums={sums} set={set} quote={finding.quote} />}
      {!said && sums.length === 0 && finding.cells.length > 0 && <Readings cells={finding.cells} set={set} />}
      {finding.certainty === 'unique' && <Why finding={finding} report={report} speech={speech} here={here} />}
      {finding.certainty === 'equal' && equal && (
        <Either finding={finding} report={report} speech={speech} known={!!shelf?.heads.previous} />
      )}
      {lines.length > 0 && (
        <div class="why">
          {lines.map((line) => (
            <p key={line}>
              <Text text={line} tongue={tongue} />
            </p>
          ))}
        </div>
      )}
      {shelf && <SinceNote {...{ finding, shelf, place, speech }} />}
      {shelf && <OtherYear finding={finding} report={report} shelf={shelf} speech={speech} />}
      <Else
        explanations={finding.certainty === 'none' ? finding.explanations : others(finding)}
        report={report}
        speech={speech}
      />
      {shelf && <OfferYear finding={finding} report={report} shelf={shelf} speech={speech} />}
      {clause && (
        <p class="clause">
          <Text text={clause} tongue={tongue} />
        </p>
      )}
    </div>
  );
}

/** Beside the sum that has the numbers, what disagrees with what is enough. */
function titleOf(finding: Finding, report: CheckResult, { tongue, convert }: Speech): string {
  return cardTitle(finding, tongue) || convert(findingTitle(finding, report, tongue));
}

/** What is not already said by the explanations, or by the cell that is shown. */
function reasonOf(finding: Finding, report: CheckResult, { tongue, convert }: Speech): string {
  const [cell] = finding.cells;
  if (finding.rules[0]?.rule === 'value-type' && cell) return whyNot(cellOf(report, cell), tongue);
  // The sum above has both numbers; of documents in force there is more to say.
  if (finding.rules.every(({ rule }) => rule === 'year-carry' || rule === 'year-items')) return '';
  return finding.explanations.length === 0 || finding.certainty === 'none'
    ? convert(findingReason(finding, report, tongue))
    : '';
}

/** Which table it is in; for a sentence the section; for the document nothing. */
function placeOf(finding: Finding, report: CheckResult, speech: Speech): string {
  const line = finding.quote?.line;
  if (line !== undefined) {
    const section = report.sections.findLast((each) => each.line !== null && each.line <= line);
    return section ? sectionPlace(section.id, speech.tongue) : '';
  }
  const table = homeOf(finding);
  return table ? label(`table.${table}`, speech.tongue) : '';
}
