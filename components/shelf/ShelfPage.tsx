import { useEffect, useRef } from 'preact/hooks';
import type { Data } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { listWord } from '../../lib/present/words-list.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { Letters } from '../shared/Letters.tsx';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { List } from './List.tsx';
import { OrganPage } from './OrganPage.tsx';
import { faultText } from './phrases.ts';
import { Notices, Room } from './Room.tsx';
import type { Deeds, ShelfView } from './view.ts';

export interface Props {
  view: ShelfView;
  deeds: Deeds;
}

/** The whole page: all organs, or the years of one; below, the room that it takes; last, what came of an act. */
export function ShelfPage({ view, deeds }: Props) {
  const { tongue, english, isPrivate, stock, fault } = view;
  return (
    <div class="gj shelf menus-down" lang={tongue}>
      <header>
        <h1 tabIndex={-1}>
          <Sign name="tick" ink />
          {label('brand', tongue)}
          <small>{shelfPageWord('title', tongue)}</small>
        </h1>
        <p>{shelfPageWord(isPrivate ? 'private' : 'lead', tongue)}</p>
        {!isPrivate && (
          <a class="plain" href="list.html">
            {listWord('jobs.all', tongue)}
          </a>
        )}
        <Letters tongue={tongue} english={english} onChoose={deeds.onTongue} />
      </header>
      {!isPrivate && (
        <>
          <main aria-busy={view.busy || (!stock && !fault)}>
            {fault && (
              <div class="fault" role="alert">
                <p>
                  <Text text={faultText(fault, tongue)} tongue={tongue} />
                </p>
                <button type="button" class="btn" onClick={deeds.retry}>
                  {shelfPageWord('again', tongue)}
                </button>
              </div>
            )}
            {!stock && !fault && <p class="read">{shelfPageWord('loading', tongue)}</p>}
            {stock && (view.organ === null ? <Organs view={view} deeds={deeds} /> : <One view={view} deeds={deeds} />)}
          </main>
          <Came view={view} deeds={deeds} />
        </>
      )}
    </div>
  );
}

function Organs({ view, deeds }: Props) {
  const { stock, tongue } = view;
  if (!stock) return null;
  return (
    <>
      <Notices stock={stock} tongue={tongue} busy={view.busy} deeds={deeds} />
      <Room stock={stock} tongue={tongue} busy={view.busy} deeds={deeds} />
      {stock.count === 0 ? (
        <div class="empty">
          <h2>{shelfPageWord('empty', tongue)}</h2>
          <p class="read">{shelfPageWord('empty.how', tongue)}</p>
        </div>
      ) : (
        <List view={view} deeds={deeds} />
      )}
    </>
  );
}

function One({ view, deeds }: Props) {
  const { stock, tongue, organ: id } = view;
  // An organ that was joined with a larger one goes by the name of that.
  const organ =
    stock?.organs.find((each) => each.id === id) ??
    stock?.organs.find(({ names }) => names.some(({ key }) => key === id));
  if (organ && stock) return <OrganPage key={organ.id} organ={organ} view={view} deeds={deeds} />;
  return (
    <div class="empty">
      <p class="back">
        <a href="#all">{shelfPageWord('back', tongue)}</a>
      </p>
      <p class="read">{shelfPageWord('gone', tongue)}</p>
    </div>
  );
}

/** Always there, so that what comes into it is heard. */
function Came({ view: { said, busy, tongue }, deeds }: Props) {
  const text = busy
    ? shelfPageWord('said.busy', tongue)
    : said?.fault
      ? faultText(said.fault, tongue)
      : said?.word
        ? shelfPageWord(said.word, tongue, named(said.data, tongue))
        : '';
  const undo = !busy && said?.undo !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const undone = useRef(false);
  // What was pressed may be gone: what can be done next has the focus then, else the list where it is seen.
  useEffect(() => {
    if (document.activeElement !== document.body || busy) return;
    if (undo) button.current?.focus();
    else if (undone.current) rowInSight().focus({ preventScroll: true });
    undone.current = false;
  }, [busy, undo]);
  return (
    <div
      class={[
        'came',
        ...(text === '' ? [] : ['came--shown']),
        ...(busy ? ['came--busy'] : said?.fault ? ['came--fault'] : []),
      ].join(' ')}
    >
      <p role="status">
        <Text text={text} tongue={tongue} />
      </p>
      {undo && (
        <button
          type="button"
          class="plain"
          ref={button}
          onClick={() => {
            undone.current = true;
            void deeds.undo();
          }}
        >
          {shelfPageWord('undo', tongue)}
        </button>
      )}
    </div>
  );
}

function rowInSight(): HTMLElement {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const row = rows.find((each) => each.getBoundingClientRect().top >= 0);
  return row ?? document.querySelector<HTMLElement>('h1') ?? document.body;
}

/** An organ without a name is called so. */
function named(data: Data = {}, tongue: ShelfView['tongue']): Data {
  const none = shelfPageWord('organ.none', tongue);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value ?? none]));
}
