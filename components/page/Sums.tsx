import type { Quote } from '../../lib/model/finding.ts';
import { sumName } from '../../lib/present/finding-text.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { ruleName } from '../../lib/present/words-rule.ts';
import { isYearRule } from '../../lib/present/words-year.ts';
import { Text } from '../shared/Text.tsx';
import { Equation } from './Equation.tsx';
import type { Setting } from './SumRows.tsx';
import type { Sum } from './sum.ts';
import { YearSum } from './YearSum.tsx';

/** The name of a relation says that it holds. */
const broken = (name: string): string => name.replace('＝', ' ≠ ');

/** The first relation in full; the others that the same mistake breaks are named and folded. */
export function Sums({ sums: [first, ...more], set, quote }: { sums: Sum[]; set: Setting; quote: Quote | null }) {
  const { tongue } = set.speech;
  return (
    <>
      {first && <Relation sum={first} set={set} quote={quote} />}
      {more.map((sum) => (
        <details class="else" key={sum.named?.sum ?? sum.rule}>
          <summary>
            <span>
              <Text text={moreOf(sum, tongue)} tongue={tongue} />
            </span>
          </summary>
          <Relation sum={sum} set={set} quote={null} />
        </details>
      ))}
    </>
  );
}

function Relation({ sum, set, quote }: { sum: Sum; set: Setting; quote: Quote | null }) {
  return isYearRule(sum.rule) ? <YearSum sum={sum} set={set} /> : <Equation sum={sum} set={set} quote={quote} />;
}

/** Another relation that the same mistake breaks; or another sum that the text could have meant, and does not equal. */
function moreOf({ rule, named, left, differences }: Sum, tongue: Tongue): string {
  if (named)
    return pageWord('nor-sum', tongue, { name: sumName(named.sum, named.scope, tongue), n: left.sums[0] ?? '—' });
  return pageWord('more-sums', tongue, {
    name: broken(ruleName(rule, tongue)),
    n: differences.join(pageWord('and', tongue)),
  });
}
