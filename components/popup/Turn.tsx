import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';

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
        aria-label={word('previous', tongue)}
        disabled={index === 0}
        onClick={() => onTurn(index - 1)}
      />
      <span role="status">{word('report.of', tongue, { i: index + 1, n: count })}</span>
      <button
        type="button"
        class="on"
        aria-label={word('next', tongue)}
        disabled={index === count - 1}
        onClick={() => onTurn(index + 1)}
      />
    </p>
  );
}
