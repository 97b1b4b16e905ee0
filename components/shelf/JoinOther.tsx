import { useId, useState } from 'preact/hooks';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { Organ } from './organs.ts';
import type { Deeds, ShelfView } from './view.ts';

interface Props {
  organ: Organ;
  view: ShelfView;
  deeds: Deeds;
}

/** An organ that no likeness leads to: it was renamed, or its report states no name. */
export function JoinOther({ organ, view: { stock, tongue, convert }, deeds }: Props) {
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const id = useId();
  const others = (stock?.organs ?? []).filter((other) => other.id !== organ.id && other.name !== null);
  if (others.length === 0) return null;

  async function join(event: Event): Promise<void> {
    event.preventDefault();
    const name = typed.trim();
    const other = others.find((each) => each.name === name || convert(each.name ?? '') === name);
    setUnknown(!other);
    if (!other) return;
    setTyped('');
    await deeds.join(organ, other);
  }

  return (
    <details class="join">
      <summary>{shelfPageWord('join.other', tongue)}</summary>
      <form onSubmit={(event) => void join(event)}>
        <label for={id}>{shelfPageWord('join.choose', tongue)}</label>
        <input
          id={id}
          list={`${id}-names`}
          value={typed}
          autocomplete="off"
          aria-invalid={unknown}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setUnknown(false);
          }}
        />
        <datalist id={`${id}-names`}>
          {others.map((other) => (
            <option key={other.id} value={convert(other.name ?? '')} />
          ))}
        </datalist>
        <button type="submit" class="btn">
          {shelfPageWord('join', tongue)}
        </button>
        <p role="status">{unknown && shelfPageWord('join.unknown', tongue)}</p>
      </form>
    </details>
  );
}
