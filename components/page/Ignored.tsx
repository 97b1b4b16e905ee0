import type { Finding } from '../../lib/model/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { ruleName } from '../../lib/present/words-rule.ts';
import { Text } from '../shared/Text.tsx';
import type { CardActs, Speech } from './view.ts';

interface Props {
  finding: Finding;
  what: 'finding' | 'rule';
  speech: Speech;
}

const NOTE = 'gouji-ignored';

/** Only a finding of one rule says which rule a whole site could do without. */
function ruleOf({ rules }: Finding): string | null {
  const [first, ...others] = new Set(rules.map(({ rule }) => rule));
  return first !== undefined && others.length === 0 ? first : null;
}

/** The finding was ignored in this card: what that means, and where it can be undone later. */
export function IgnoredNote({ finding, what, speech: { tongue } }: Props) {
  const rule = ruleName(ruleOf(finding) ?? '', tongue);
  return (
    <div class="why why--orphan" id={NOTE}>
      <p>
        <Text text={pageWord(`ignored.${what}`, tongue, { rule })} tongue={tongue} />
      </p>
      <p>{pageWord('ignored.where', tongue)}</p>
    </div>
  );
}

/** Taken back at once, or meant for the whole site. */
export function IgnoredFoot({ finding, what, acts, speech: { tongue } }: Props & { acts: CardActs }) {
  return (
    <div class="foot">
      <button type="button" class="btn" data-do="restore" aria-describedby={NOTE} onClick={acts.restore}>
        {pageWord('restore', tongue)}
      </button>
      {what === 'finding' && ruleOf(finding) !== null && (
        <button type="button" class="plain" data-do="ignore-rule" onClick={() => acts.ignore?.('rule')}>
          {pageWord('ignore.rule', tongue)}
        </button>
      )}
    </div>
  );
}
