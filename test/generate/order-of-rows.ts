import type { FormRow } from '../../lib/forms/form.ts';
import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';

/** Rows as the form has them, or moved to where a person still knows them by their labels. */
export function inOrder(rows: readonly FormRow[], { rowOrder }: Choice, random: Random): FormRow[] {
  const take = (id: string): FormRow[] => rows.filter((each) => each.id === id);
  const without = (...ids: string[]): FormRow[] => rows.filter((each) => !ids.includes(each.id));
  const after = (from: readonly FormRow[], id: string, put: readonly FormRow[]): FormRow[] => {
    const at = from.findIndex((each) => each.id === id) + 1;
    return [...from.slice(0, at), ...put, ...from.slice(at)];
  };
  switch (rowOrder) {
    case 'first-two':
      return [...take('carriedIn'), ...take('new'), ...without('new', 'carriedIn')];
    case 'carried-out-early':
      return after(without('carriedOut'), 'carriedIn', take('carriedOut'));
    case 'total-first':
      return after(without('r7'), 'results', take('r7'));
    case 'inside-groups':
    case 'groups': {
      const groups = ['r3', 'r4', 'r5', 'r6'].map((id) => {
        const subs = rows.filter(({ parent }) => parent === id);
        return [...take(id), ...(rowOrder === 'groups' ? subs : random.shuffled(subs))];
      });
      const moved = new Set(groups.flat());
      const order = rowOrder === 'groups' ? random.shuffled(groups) : groups;
      return after(
        rows.filter((each) => !moved.has(each)),
        'r2',
        order.flat(),
      );
    }
    default:
      return [...rows];
  }
}
