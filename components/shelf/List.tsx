import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { Exports } from '../shared/Exports.tsx';
import { entriesOf } from './entries.ts';
import { walkRows } from './keys.ts';
import { FILTERS, type Filter, lookUp, SORTS, type Sort, type Wanted } from './look-up.ts';
import { OrganItem } from './OrganItem.tsx';
import type { Props } from './ShelfPage.tsx';

/** So many organs are drawn before the first paint, and then as many more at a time until all are there. */
const AT_ONCE = 40;

/** All organs with their reports: searched, sorted, narrowed. */
export function List({ view, deeds }: Props) {
  const { tongue, stock } = view;
  const [wanted, setWanted] = useState<Wanted>(last);
  const all = stock?.organs ?? [];
  const shown = useMemo(() => lookUp(all, wanted), [all, wanted]);
  const [drawn, begin] = useGrowing(shown, shown.findIndex(({ id }) => id === left) + 1);
  const search = useRef<HTMLInputElement>(null);
  // Who comes back from an organ goes on where it stands in the list.
  useEffect(() => {
    if (left !== null) document.querySelector<HTMLElement>(`a[href="#${encodeURIComponent(left)}"]`)?.focus();
    left = null;
  }, []);
  useEffect(() => {
    const find = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener('keydown', find);
    return () => removeEventListener('keydown', find);
  }, []);

  function want(changes: Partial<Wanted>): void {
    last = { ...wanted, ...changes };
    setWanted(last);
    begin();
  }

  const count = shown.reduce((sum, { reports }) => sum + reports.length, 0);
  const pages = all.reduce((sum, { reports }) => sum + reports.length, 0);
  const tally = { n: count, m: shown.length, all: pages };
  const id = count === 0 ? 'shown.none' : count === pages ? 'shown' : 'shown.some';
  return (
    <section class="list" aria-labelledby="list-title">
      <h2 id="list-title" class="away">
        {shelfPageWord('reports', tongue)}
      </h2>
      <search class="tools">
        <label class="find">
          <span>{shelfPageWord('search', tongue)}</span>
          <input
            ref={search}
            type="search"
            value={wanted.text}
            placeholder={shelfPageWord('search.hint', tongue)}
            onInput={({ currentTarget }) => want({ text: currentTarget.value })}
          />
        </label>
        <label>
          <span>{shelfPageWord('filter', tongue)}</span>
          <select
            name="filter"
            value={wanted.filter}
            onChange={({ currentTarget }) => want({ filter: currentTarget.value as Filter })}
          >
            {FILTERS.map((each) => (
              <option key={each} value={each}>
                {shelfPageWord(`filter.${each}`, tongue)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{shelfPageWord('sort', tongue)}</span>
          <select
            name="sort"
            value={wanted.sort}
            onChange={({ currentTarget }) => want({ sort: currentTarget.value as Sort })}
          >
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {shelfPageWord(`sort.${each}`, tongue)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <div class="line">
        <p role="status">{shelfPageWord(id, tongue, tally)}</p>
        <p class="keys">{shelfPageWord('keys', tongue)}</p>
        <Exports
          id="export"
          reports={() => entriesOf(shown, all, deeds.read)}
          count={count}
          name={shelfPageWord('title', tongue)}
          tongue={tongue}
          print
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside */}
      <div class="organs" onKeyDown={walkRows}>
        {drawn.map((organ) => (
          <OrganItem key={organ.id} organ={organ} view={view} deeds={deeds} />
        ))}
      </div>
    </section>
  );
}

/** What was looked for stays while the years of one organ are looked at. */
let last: Wanted = { text: '', sort: 'name', filter: 'all' };
/** The organ whose years were looked at. */
let left: string | null = null;
export const leaveFor = (organ: string): void => {
  left = organ;
};

/** More and more of the list, so that the first of it is there at once. */
function useGrowing<Item>(all: readonly Item[], least: number): [some: readonly Item[], begin: () => void] {
  const [most, setMost] = useState(Math.max(AT_ONCE, least));
  useEffect(() => {
    if (most >= all.length) return;
    const timer = setTimeout(() => setMost(most + AT_ONCE), 16);
    return () => clearTimeout(timer);
  }, [most, all]);
  return [most >= all.length ? all : all.slice(0, most), () => setMost(AT_ONCE)];
}
