import { whichErrs } from '../../lib/locate/year-errs.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { NamedLink } from '../../lib/model/snapshot.ts';
import { dayOf } from '../../lib/present/day.ts';
import { outcomesOf } from '../../lib/present/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { isYearRule, keptOn } from '../../lib/present/words-year.ts';
import type { OnShelf, OtherReport } from '../../lib/shelf/answer.ts';
import { ReportLink } from '../shared/ReportLink.tsx';
import { Text } from '../shared/Text.tsx';
import type { Speech } from './view.ts';

interface Props {
  finding: Finding;
  report: CheckResult;
  shelf: OnShelf;
  speech: Speech;
}

/** The other report that a finding speaks of: which it is, where it was read, and which of the two errs. */
export function OtherYear({ finding, report, shelf, speech }: Props) {
  const { tongue } = speech;
  const years = new Set(finding.explanations.flatMap(({ otherYears = [] }) => otherYears.map(({ year }) => year)));
  const ofYear = finding.rules.some(({ rule }) => isYearRule(rule));
  const { previous, next } = shelf.heads;
  const errs = shelf.years.previous && whichErrs(outcomesOf(finding, report), report.record, shelf.years.previous);
  const isOnly = finding.rules.every(({ rule }) => rule === 'year-carry');
  return (
    <>
      {previous && (ofYear || years.has('previous')) && <Named which="year.title" of={previous} speech={speech} />}
      {next && years.has('next') && <Named which="year.next" of={next} speech={speech} />}
      {isOnly && previous && (
        <div class="why">
          <p>
            <Text text={pageWord(errs ? `year.errs.${errs}` : 'year.either', tongue)} tongue={tongue} />
          </p>
        </div>
      )}
    </>
  );
}

function Named({ which, of, speech }: { which: string; of: OtherReport; speech: Speech }) {
  const { tongue, convert } = speech;
  return (
    <p class="other">
      <Text text={pageWord(which, tongue)} tongue={tongue} />
      <ReportLink of={of} tongue={tongue} convert={convert} /> <small>{keptOn(dayOf(of.keptAt), tongue)}</small>
    </p>
  );
}

/** A figure that the other year's report has, too: where the page leads to that report, it is offered. */
export function OfferYear({ finding, report, shelf, speech }: Props) {
  const has = (row: string): boolean => finding.cells.some((cell) => cell.startsWith(`t3.${row}.`));
  const { year } = report;
  if (year === null) return null;
  const { previous, next } = shelf.links;
  return (
    <>
      {previous && has('carriedIn') && <Offer link={previous} year={year - 1} speech={speech} />}
      {next && has('carriedOut') && <Offer link={next} year={year + 1} speech={speech} />}
    </>
  );
}

function Offer({ link, year, speech: { tongue, convert } }: { link: NamedLink; year: number; speech: Speech }) {
  return (
    <p class="other">
      <Text text={pageWord('year.offer', tongue, { year })} tongue={tongue} />
      <a href={link.href} target="_blank" rel="noopener noreferrer" lang={tongue === 'en' ? 'zh' : undefined}>
        {convert(link.text)}
      </a>
      {pageWord('comma', tongue)}
      <Text text={pageWord('year.offer.then', tongue)} tongue={tongue} />
    </p>
  );
}
