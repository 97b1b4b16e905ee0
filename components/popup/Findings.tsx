import { Component } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, Severity } from '../../lib/model/finding.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { Clause } from './Clause.tsx';
import { Equations } from './Equations.tsx';
import { equationsOf, whereOf } from './equations.ts';
import { later } from './later.ts';
import { langOf } from './letters.ts';
import { SIGN_OF } from './signs.ts';
import { inOrder, suspectsOf } from './suspects.ts';
import type { Tier } from './Tiers.tsx';

const Tiers = later((parts) => parts.Tiers);

const TIERS: readonly Severity[] = ['fatal', 'query', 'hint'];
type ByTier = [certain: Finding[], look: Finding[], hints: Finding[]];
/** Fewer are seen at a glance. */
const MANY = 6;

interface Props {
  result: CheckResult;
  tongue: Tongue;
  /** Leads to the finding's cell; false where it is no longer on the page. */
  onShow: (finding: string, cell: string | null) => Promise<boolean>;
}

/** Certain ones first, then those to look at, each in page order and apart; hints are folded away. */
export class Findings extends Component<Props, { tier: Tier }> {
  override state = { tier: 'all' as Tier };

  render({ result, tongue, onShow }: Props) {
    const all = inOrder(result);
    const counts = TIERS.map((tier) => ({ tier, n: all.filter(({ severity }) => severity === tier).length })).filter(
      ({ n }) => n > 0,
    );
    const { tier } = this.state;
    const findings = all.filter(({ severity }) => tier === 'all' || severity === tier);
    const [certain, look, hints] = TIERS.map((each) => findings.filter(({ severity }) => severity === each)) as ByTier;
    const list = (some: Finding[]) => (
      <ol>
        {some.map((finding) => (
          <Row key={finding.id} finding={finding} result={result} tongue={tongue} onShow={onShow} />
        ))}
      </ol>
    );
    if (all.length === 0) return null;
    return (
      <section class="found">
        <h2 class="away">{word('found', tongue)}</h2>
        {all.length >= MANY && counts.length > 1 && (
          <Tiers counts={counts} chosen={tier} tongue={tongue} onChoose={(next) => this.setState({ tier: next })} />
        )}
        {certain.length > 0 && list(certain)}
        {look.length > 0 && certain.length > 0 && <h3>{label('sign.look', tongue)}</h3>}
        {look.length > 0 && list(look)}
        {hints.length > 0 && (
          <details class="fold" open={tier === 'hint'}>
            <summary>
              <Sign name="hint" />
              <span>{word('hints', tongue, { n: hints.length })}</span>
              <small>{word('hints.what', tongue)}</small>
            </summary>
            {list(hints)}
          </details>
        )}
      </section>
    );
  }
}

class Row extends Component<Props & { finding: Finding }, { gone: boolean }> {
  override state = { gone: false };

  show = async (): Promise<void> => {
    const { finding, onShow } = this.props;
    const [suspect] = suspectsOf(finding);
    this.setState({ gone: !(await onShow(finding.id, suspect ?? finding.cells[0] ?? null)) });
  };

  render({ finding, result, tongue }: Props & { finding: Finding }) {
    const lang = langOf(result);
    const equations = equationsOf(finding, result, tongue);
    const reason = findingReason(finding, result, tongue);
    const sign = SIGN_OF[finding.severity];
    return (
      <li>
        <button type="button" onClick={() => void this.show()}>
          <Sign name={sign} label={label(`sign.${sign}`, tongue)} />
          <span class="what">
            <Text text={findingTitle(finding, result, tongue)} tongue={tongue} lang={lang} />
          </span>
          <span class="where">
            <Text text={whereOf(finding, result, tongue)} tongue={tongue} />
          </span>
          {finding.quote && (
            <span class="quote">
              <Clause quote={finding.quote} tongue={tongue} lang={lang} />
            </span>
          )}
          {equations.length > 0 && <Equations equations={equations} tongue={tongue} />}
          {reason !== '' && (
            <span class="why">
              <Text text={reason} tongue={tongue} lang={lang} />
            </span>
          )}
        </button>
        {/* Said when the person presses; empty before, so that it is heard. */}
        <p class="gone" role="status">
          {this.state.gone && word('gone', tongue)}
        </p>
      </li>
    );
  }
}
