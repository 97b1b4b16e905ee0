import * as z from 'zod/mini';
import type { Transaction } from './database.ts';

/** The person's word on two names: one organ after all, or two. It goes before any likeness. */
export const Tie = z.object({
  /** Both names, in order. */
  id: z.string(),
  a: z.string(),
  b: z.string(),
  kind: z.enum(['join', 'part']),
  at: z.string(),
});
export type Tie = z.infer<typeof Tie>;

export const tieId = (a: string, b: string): string => [a, b].toSorted().join(' | ');

export async function readTies(all: Transaction): Promise<Tie[]> {
  return (await all.objectStore('ties').getAll()).flatMap((tie) => {
    const parsed = Tie.safeParse(tie);
    return parsed.success ? [parsed.data] : [];
  });
}
