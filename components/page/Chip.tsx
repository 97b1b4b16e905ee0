import type { Tongue } from '../../lib/present/tongue.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import type { ChipView } from './view.ts';

interface Part {
  sign: SignName | null;
  n: number;
  words: string;
  tone?: string;
}

/** The count of a table's own relations, at its corner; pressed, it leads to the table's finding, or lists them. */
export function Chip({ chip, tongue, expanded = false }: { chip: ChipView; tongue: Tongue; expanded?: boolean }) {
  const ignored = chip.ignored ?? 0;
  const all = chip.relations > 0 && chip.failed + chip.open + ignored === 0;
  const say = (id: string, n: number): string => pageWord(id, tongue, { n });
  const head = chip.relations > 0 ? say('chip.relations', chip.relations) : null;
  const parts: Part[] = [
    {
      sign: 'tick',
      n: chip.passed,
      words: all ? pageWord('chip.all', tongue) : say('chip.hold', chip.passed),
    } as const,
    { sign: 'neq', n: chip.failed, words: say('chip.fail', chip.failed), tone: 'is-fatal' } as const,
    { sign: 'open', n: chip.open, words: say('chip.open', chip.open) } as const,
    { sign: null, n: ignored, words: say('chip.ignored', ignored) } as const,
    { sign: 'look', n: chip.look, words: say('chip.look', chip.look), tone: 'is-query' } as const,
  ].filter((part) => part.n > 0);
  const spoken = [head, ...parts.map((part) => part.words)].filter(Boolean).join(pageWord('comma', tongue));
  return (
    <button
      type="button"
      class="chip"
      data-table={chip.table}
      aria-label={spoken}
      aria-disabled={!chip.leads}
      tabIndex={chip.leads ? undefined : -1}
      aria-expanded={chip.cases.length > 1 ? expanded : undefined}
      style={{ left: `${chip.at.right}px`, top: `${chip.at.top}px` }}
    >
      {head && !chip.compact && (
        <span>
          <Text text={head} tongue={tongue} />
        </span>
      )}
      {parts.map((part) => (
        <span key={part.sign ?? 'ignored'} class={part.tone}>
          {part.sign && <Sign name={part.sign} />}
          <span>{chip.compact && part.sign ? part.n : <Text text={part.words} tongue={tongue} />}</span>
        </span>
      ))}
    </button>
  );
}
