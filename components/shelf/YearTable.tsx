import type { Outcome } from '../../lib/model/outcome.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { clauseOf } from '../../lib/present/words-clause.ts';
import { columnName, label, rowName } from '../../lib/present/words-label.ts';
import { shelfWord } from '../../lib/present/words-shelf.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { YearRuleId } from '../../lib/present/words-year.ts';
import type { Point } from '../../lib/shelf/trends.ts';
import { plain } from '../popup/equations.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import type { Relation, Year, Years } from './beside-years.ts';
import { type Organ, yearsOf } from './organs.ts';
import type { ShelfView } from './view.ts';

interface Props {
  organ: Organ;
  years: Years;
  view: ShelfView;
}

const RULES: readonly YearRuleId[] = ['year-carry', 'year-stock', 'year-items'];

/** Years × figures, and below them what each year says of the one before. */
export function YearTable({ organ, years: { years, relations, trends }, view: { tongue } }: Props) {
  const several = [...yearsOf(organ)].filter(([, heads]) => heads.length > 1);
  const columns = years.length + 1;
  return (
    <section aria-labelledby="years-title">
      <h3 id="years-title">{shelfPageWord('years', tongue)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keys, too */}
      <section class="wide" aria-label={shelfPageWord('years.figures', tongue)} tabIndex={0}>
        <table class="years" id="years-table">
          <thead>
            <tr>
              <th scope="col">{shelfPageWord('years.row', tongue)}</th>
              {years.map(({ year, kept }) => (
                <th key={year} scope="col" class={kept ? undefined : 'none'}>
                  {year}
                  {!kept && <small>{shelfPageWord('years.none', tongue)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="head">
              <th scope="rowgroup" colSpan={columns}>
                {shelfPageWord('years.figures', tongue)}
              </th>
            </tr>
            {trends.map(({ id, points }) => (
              <tr key={id}>
                <th scope="row">{shelfWord(`series.${id}`, tongue)}</th>
                {points.map((point) => (
                  <td key={point.year}>
                    <Figure point={point} tongue={tongue} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {RULES.map((rule) => {
            const own = relations.filter((relation) => relation.rule === rule).toSorted(totalFirst);
            return own.length === 0 ? null : (
              <tbody key={rule}>
                <tr class="head">
                  <th scope="rowgroup" colSpan={columns}>
                    <Text text={shelfPageWord(`rule.${rule}`, tongue)} tongue={tongue} />
                  </th>
                </tr>
                {own.map((relation) => (
                  <tr key={relation.at}>
                    <th scope="row">{placeOf(relation, tongue)}</th>
                    {years.map((each) => (
                      <td key={each.year}>
                        <Judged outcome={relation.outcomes.get(each.year)} year={each} tongue={tongue} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </section>
      {several.map(([year, heads]) => (
        <p key={year} class="note">
          {shelfPageWord('years.several', tongue, { year, n: heads.length })}
        </p>
      ))}
      <Off years={years} relations={relations} tongue={tongue} />
    </section>
  );
}

const totalFirst = (a: Relation, b: Relation): number => Number(b.at === 'total') - Number(a.at === 'total');

/** By column or by row, whichever the relation is about. */
function placeOf({ rule, at, outcomes }: Relation, tongue: Tongue): string {
  const cell = [...outcomes.values()][0]?.terms.left[0]?.cell;
  if (!cell) return at ?? '';
  return rule === 'year-carry' ? columnName(cell, tongue) : rowName(cell, tongue);
}

function Figure({ point: { value, gap }, tongue }: { point: Point; tongue: Tongue }) {
  if (gap === null && value !== null) return <>{plain(value)}</>;
  return <Nothing why={gap === null ? '' : shelfWord(`gap.${gap}`, tongue)} />;
}

const Nothing = ({ why }: { why: string }) => (
  <span class="gap" title={why}>
    <span aria-hidden="true">—</span>
    <span class="away">{why}</span>
  </span>
);

/** Both numbers where they differ, one where they agree, and why where nobody can tell. */
function Judged({ outcome, year, tongue }: { outcome: Outcome | undefined; year: Year; tongue: Tongue }) {
  if (!outcome) return <Nothing why={shelfWord('gap.no-report', tongue)} />;
  const { outcome: kind, left = 0, right = 0, reason, rule } = outcome;
  if (kind === 'passed')
    return (
      <span class="holds" title={shelfPageWord('years.holds', tongue, { n: plain(left) })}>
        {plain(left)} <Sign name="tick" label={label('sign.tick', tongue)} />
      </span>
    );
  if (kind === 'failed')
    return (
      <span class="fails" title={shelfPageWord('years.fails', tongue, { left: plain(left), right: plain(right) })}>
        {plain(left)} ≠ {plain(right)}{' '}
        {rule === 'year-carry' ? (
          <Sign name="look" label={label('sign.look', tongue)} />
        ) : (
          <Sign name="hint" label={label('sign.hint', tongue)} />
        )}
      </span>
    );
  if (kind === 'inapplicable' && reason === 'no-other-year')
    return <Nothing why={belowWord('reason.no-other-year', tongue, { year: year.year - 1 })} />;
  if (kind === 'inapplicable') return <Nothing why={shelfWord('gap.no-row', tongue)} />;
  const why = belowWord(reason ? `reason.${reason}` : 'reason.unknown', tongue, { year: year.year - 1 });
  return (
    <span class="open" title={why}>
      <Sign name="open" label={why} />
    </span>
  );
}

/** What does not agree, in words: both numbers, and where the relation comes from. */
function Off({ years, relations, tongue }: { years: readonly Year[]; relations: readonly Relation[]; tongue: Tongue }) {
  const off = years.flatMap(({ year, result, findings }) =>
    result ? findings.map((finding) => ({ year, result, finding })) : [],
  );
  const outcomes = relations.flatMap((relation) => [...relation.outcomes.values()]);
  const judged = outcomes.some(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  if (off.length === 0) {
    const id = judged ? (outcomes.every(isSettled) ? 'years.all' : null) : besideOf(years);
    return <p class="note">{id && shelfPageWord(id, tongue)}</p>;
  }
  return (
    <div class="off">
      <h4>{shelfPageWord('years.off', tongue)}</h4>
      <ul class="findings">
        {off.map(({ year, result, finding }) => {
          const clauses = [
            ...new Set(
              finding.rules.flatMap(({ rule }) =>
                rule.startsWith('year-') ? (clauseOf(rule, result.record.form, tongue) ?? []) : [],
              ),
            ),
          ];
          return (
            <li key={`${year} ${finding.id}`}>
              <Sign
                name={finding.severity === 'hint' ? 'hint' : finding.severity === 'query' ? 'look' : 'neq'}
                label={label(
                  finding.severity === 'hint' ? 'sign.hint' : finding.severity === 'query' ? 'sign.look' : 'sign.neq',
                  tongue,
                )}
              />
              <span>
                <b>
                  {shelfPageWord('years.of', tongue, { year })}
                  <Text text={findingTitle(finding, result, tongue)} tongue={tongue} />
                </b>
                <small>
                  <Text text={findingReason(finding, result, tongue)} tongue={tongue} />
                </small>
                {clauses.map((clause) => (
                  <small key={clause} class="clause">
                    <Text text={clause} tongue={tongue} />
                  </small>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const isSettled = ({ outcome }: Outcome): boolean => outcome !== 'failed' && outcome !== 'cannotTell';

/** Why nothing could be compared. */
function besideOf(years: readonly Year[]): 'years.one' | 'years.apart' | 'years.open' {
  if (years.filter(({ kept }) => kept).length < 2) return 'years.one';
  return years.some(({ kept }, k) => kept && years[k + 1]?.kept) ? 'years.open' : 'years.apart';
}
