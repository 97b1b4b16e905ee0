import { type Draft, exactly, isWholeOfDisputes, isWholeOfRequests } from './draft.ts';
import { EVERY, PREDICATES, type Predicate, REST } from './predicates.ts';

/** What a predicate adds to the claim that it is said of. */
export type Said = Pick<
  Draft,
  'quantity' | 'also' | 'weak' | 'topic' | 'settled' | 'value' | 'low' | 'high' | 'exactness' | 'unit' | 'scope'
>;

/** Words that say something of the number before them (均获维持, 全部在规定时间内办结, 目前正在审理中), as claims. */
export function predicated(text: string, sentence: readonly Draft[]): Said[] {
  if (REST.test(text)) return [];
  for (const predicate of PREDICATES) {
    // First of what it could be said, which is mostly of nothing: a pattern that is never asked is never compiled.
    const subjects = subjectsOf(predicate, sentence);
    if (subjects.length === 0 || !predicate.pattern.test(text)) continue;
    return subjects
      .filter(({ value }) => !predicate.all || value === 1 || EVERY.test(text))
      .map((subject) => sayOf(predicate, subject));
  }
  return [];
}

function sayOf({ quantity, same, scope = 'total', also, weak = false }: Predicate, subject: Draft): Said {
  return {
    ...exactly(same ? subject.value : 0, scope),
    quantity: quantity.replace('*', subject.quantity.split('.')[0] ?? ''),
    also: also ? [also] : [],
    weak,
    topic: subject.topic,
    settled: !same && subject.topic === 'request',
  };
}

/** The totals in the sentence that a predicate can be said of: all of 均获维持, else the last. */
function subjectsOf({ of, quantity }: Predicate, sentence: readonly Draft[]): Draft[] {
  const own = sentence.filter(({ kind, topic }) => kind !== 'wording' && of.includes(topic));
  if (of.includes('request')) {
    const last = own.findLastIndex((draft) => isWholeOfRequests(draft));
    const answered = own.slice(last + 1).some((draft) => draft.quantity === 'answered');
    return answered ? [] : own.slice(last, last + 1);
  }
  const totals = own.filter((draft) => isWholeOfDisputes(draft) && draft.value > 0);
  return quantity === '*.notUpheld' ? totals : totals.slice(-1);
}
