import type { Context, Placed } from './context.ts';
import {
  DECISION_KIND,
  DECISION_LOOSE,
  DECISION_OTHER,
  DOCUMENT_OTHER,
  DOCUMENT_VERBS,
  IN_FORCE,
  REPEALED_ALONE,
} from './words-table-2.ts';

const POWERS = { licence: '行政许可', penalty: '行政处罚', coercion: '行政强制' } as const;

/** Table 二: documents made, repealed and in force; decisions made. */
export function placeTable2(context: Context, unit: string | null): Placed | null {
  const { topic, whole, object, before, after, sentence } = context;
  const named = object !== null;
  if (!named && topic !== 'normDoc' && topic !== 'rule') {
    if (IN_FORCE.test(whole)) return { quantity: 'inForce' };
    if (REPEALED_ALONE.test(whole) && /现行有效/.test(sentence)) return { quantity: 'repealed', weak: true };
  }
  if (topic === 'normDoc' || topic === 'rule') {
    const verbs = DOCUMENT_VERBS.filter(([, pattern]) => pattern.test(before === '' ? after : before)).map(
      ([id]) => id,
    );
    const [verb] = verbs;
    return verb && verbs.length === 1 && !DOCUMENT_OTHER.test(whole) ? { quantity: `${topic}.${verb}` } : null;
  }
  if (topic !== 'licence' && topic !== 'penalty' && topic !== 'coercion') return null;
  // 行政许可45项 are powers of a list, 许可决定45项 are not.
  if (unit === '项' && !/决定/.test(whole)) return null;
  const name = POWERS[topic];
  const at = whole.indexOf(name);
  // 行政许可、行政处罚共12件 is two in one, and a clause that does not name the power says nothing of it.
  if (!named || Object.values(POWERS).filter((each) => before.includes(each)).length > 1) return null;
  if (
    DECISION_OTHER.test(whole.slice(at + name.length)) ||
    DECISION_KIND.test(before) ||
    /审批|涉及|关于|申请(?:内容|事由)/.test(context.lead)
  )
    return null;
  return {
    quantity: topic,
    weak:
      (DECISION_LOOSE.test(whole) && !/决定/.test(whole)) || (context.published !== false && /其中/.test(context.lead)),
  };
}
