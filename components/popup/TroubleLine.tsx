import type { Tongue } from '../../lib/present/tongue.ts';
import { shelfSaid } from '../../lib/present/words-shelf-said.ts';
import type { Trouble } from '../../lib/shelf/answer.ts';

/** Why the shelf did not do what was asked. */
export const TroubleLine = ({ trouble: { code, data }, tongue }: { trouble: Trouble; tongue: Tongue }) => (
  <p class="trouble">{shelfSaid(`error.${code}`, tongue, data)}</p>
);
