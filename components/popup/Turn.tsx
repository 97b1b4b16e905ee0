import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';

interface Props {
  index: number;
  count: number;
  tongue: Tongue;
  onTurn: (index: number) => void;
}

/** Several reports on one page: one at a time. */
export function Turn({ index, count, tongue, onTurn }: Props) {
  return (
    <p class="turn">
      <button
        type="button"
        class="back"
        aria-label={belowWord('previous', tongue)}
        disabled={index === 0}
        onClick={() => onTurn(index - 1)}
      />
      <span role="status">{belowWord('report.of', tongue, { i: index + 1, n: count })}</span>
      <button
        type="button"
        class="on"
        aria-label={belowWord('next', tongue)}
        disabled={index === count - 1}
        onClick={() => onTurn(index + 1)}
      />
    </p>
  );
}
