import { Component, createRef } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { findingTitle } from '../../lib/present/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { label } from '../../lib/present/words-label.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { whereOf } from './equations.ts';
import type { Aside } from './ignored.ts';
import { langOf } from './letters.ts';
import { SIGN_OF } from './signs.ts';

interface Props {
  aside: Aside;
  result: CheckResult;
  tongue: Tongue;
  onRestore: (by: unknown[]) => void;
  onManage: (() => void) | null;
}

/** What the person does not want to hear of: folded away, never forgotten. */
export class Ignored extends Component<Props> {
  readonly fold = createRef<HTMLDetailsElement>();

  /** The button that was pressed goes; the list keeps the focus. */
  restore = (by: unknown[]): void => {
    this.fold.current?.querySelector('summary')?.focus();
    this.props.onRestore(by);
  };

  /** The last one is among the findings again, and so is the focus. */
  override componentWillUnmount(): void {
    const fold = this.fold.current;
    if (!fold?.contains(document.activeElement)) return;
    setTimeout(() => document.querySelector<HTMLElement>('.found button')?.focus());
  }

  render({ aside: { findings }, result, tongue, onManage }: Props) {
    return (
      <details class="fold ignored" ref={this.fold}>
        <summary>
          <span>{belowWord('ignored', tongue, { n: findings.length })}</span>
          <small>{belowWord('ignored.what', tongue)}</small>
        </summary>
        <ul>
          {findings.map(({ finding, by }) => (
            <li key={finding.id}>
              <Sign name={SIGN_OF[finding.severity]} label={label(`sign.${SIGN_OF[finding.severity]}`, tongue)} />
              <span>
                <Text text={findingTitle(finding, result, tongue)} tongue={tongue} lang={langOf(result)} />
                <small>
                  <Text text={placeOf(finding, result, tongue, by)} tongue={tongue} />
                </small>
              </span>
              <button type="button" class="plain" onClick={() => this.restore(by)}>
                {belowWord('ignored.undo', tongue)}
                <span class="away"> {findingTitle(finding, result, tongue)}</span>
              </button>
            </li>
          ))}
        </ul>
        {onManage && (
          <button type="button" class="plain" onClick={onManage}>
            {belowWord('ignored.manage', tongue)}
          </button>
        )}
      </details>
    );
  }
}

const placeOf = (finding: Finding, result: CheckResult, tongue: Tongue, by: unknown[]): string =>
  [whereOf(finding, result, tongue), isOfRule(by) ? belowWord('ignored.site', tongue) : '']
    .filter(Boolean)
    .join(tongue === 'en' ? ', ' : '，');

const isOfRule = (by: unknown[]): boolean => by.some((each) => (each as { kind?: unknown } | null)?.kind === 'rule');
