import type { Context, Placed } from './context.ts';
import { ABOUT_DISCLOSURE, AMONG_THEM, DISPUTE_RESULTS, OTHER_CAUSE, OTHERS_DISPUTES } from './words-disputes.ts';

const resultOf = (text: string): string | null =>
  DISPUTE_RESULTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Table 四: the total of a group, or one of its results. */
export function placeDispute(context: Context): Placed | null {
  const { topic, before, after, line, leadFrom, sentence, lead, value, object } = context;
  if (AMONG_THEM.test(sentence) && !/其中|公开/.test(before)) return null;
  const known = line.slice(0, leadFrom) + sentence;
  if (OTHERS_DISPUTES.test(lead) && !ABOUT_DISCLOSURE.test(known) && !/引[发起]|被(?:申请|提起)/.test(lead))
    return null;
  // 新收3件，上年结转1件，共4件: only all of them have a cell.
  if (
    (/新[收增]/.test(before) && /结转/.test(sentence)) ||
    /结转的|[府厅]复议|[一二再]审$/.test(before) ||
    OTHER_CAUSE.test(lead)
  )
    return null;
  if (/胜诉|分别|答复书|意见书|负责人/.test(before + after)) return null;
  if (topic === 'disputes') return value === 0 || /共|合计/.test(before) ? { quantity: 'disputes.total' } : null;
  const result = resultOf(before) ?? (/复议|诉|案/.test(before) ? null : resultOf(after));
  // 120件作了复议决定, 27件经法院审理: only a number whose clause names the cases themselves counts them.
  if (!result)
    return object !== null && (before !== '' || after.startsWith(object)) ? { quantity: `${topic}.total` } : null;
  const loose = result === 'dismissed' || result === 'undone';
  return { quantity: `${topic}.${result}`, weak: loose };
}
