import type { CellId } from '../model/cell.ts';
import type { MessageKey, Quote, Severity } from '../model/finding.ts';
import type { OutcomeKind, TextOutcome, TextSide } from '../model/outcome.ts';

interface Said {
  at?: string | null;
  quote?: Quote | null;
  otherQuotes?: Quote[];
  cells?: CellId[];
  message?: MessageKey;
  severity?: Severity;
  reach?: TextSide['reach'];
}

/** An outcome of a rule on the text or the document. Its numbers stand in its message: it is no relation of cells. */
export function textOutcome(rule: string, outcome: OutcomeKind, said: Said = {}): TextOutcome {
  const { at = null, quote = null, otherQuotes = [], cells = [], severity = 'query', reach } = said;
  const message = said.message ?? { id: rule, data: {} };
  return {
    rule,
    at,
    outcome,
    terms: { left: [], right: [] },
    text: { quote, otherQuotes, cells, message, severity, ...(reach ? { reach } : {}) },
  };
}

/** A rule that throws is one *cannot tell* with its name, and takes no other rule down. */
export function guarded(rule: string, judge: () => TextOutcome[]): TextOutcome[] {
  try {
    return judge();
  } catch {
    return [{ ...textOutcome(rule, 'cannotTell'), reason: 'rule-error' }];
  }
}
