import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import type { ChipView, Speech } from './view.ts';

const SIGNS: Record<string, SignName> = { fatal: 'neq', query: 'look', hint: 'hint' };

/** The findings of one table, below its chip; each leads to its cell. Hints are here too, and marked once asked for. */
export function ChipMenu({ chip, speech }: { chip: ChipView; speech: Speech }) {
  const { tongue, convert } = speech;
  return (
    <ul
      class="chip-menu"
      aria-label={pageWord('chip.menu', tongue)}
      style={{ left: `${chip.at.right}px`, top: `${chip.at.top + 30}px` }}
    >
      {chip.cases.map(({ finding, report }) => {
        const sign = SIGNS[finding.severity] ?? 'look';
        return (
          <li key={finding.id}>
            <button type="button" data-tick={finding.id}>
              <Sign name={sign} label={pageWord(`mark.${finding.severity}`, tongue)} />
              <span>
                <Text text={convert(findingTitle(finding, report, tongue))} tongue={tongue} />
                <small>
                  <Text text={convert(findingReason(finding, report, tongue))} tongue={tongue} />
                </small>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
