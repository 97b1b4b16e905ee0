import type { OnShelf } from '../../lib/shelf/answer.ts';

/** What the shelf answers for a page that nothing is kept of. */
export const onShelf = (over: Partial<OnShelf> = {}): OnShelf => ({
  state: 'known',
  years: {},
  heads: { previous: null, next: null },
  links: { previous: null, next: null },
  kept: [],
  since: [],
  dropped: 0,
  trouble: null,
  ...over,
});
