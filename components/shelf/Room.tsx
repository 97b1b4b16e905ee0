import { useRef, useState } from 'preact/hooks';
import type { Tongue } from '../../lib/present/tongue.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { sizeText } from './phrases.ts';
import type { Deeds, Stock } from './view.ts';

interface Props {
  stock: Stock;
  tongue: Tongue;
  busy: boolean;
  deeds: Deeds;
}

/** What happens when it is full is said from here on. */
const NEARLY = 0.8;
/** So many of those that made room are named. */
const NAMED = 10;

/** What the person should know before anything else: what made room, what cannot be read, what stands aside. */
export function Notices({ stock: { damaged, dropped, setAside }, tongue, busy, deeds }: Props) {
  if (dropped.length + damaged.length + setAside.length === 0) return null;
  return (
    <div class="notices">
      {dropped.length > 0 && (
        <div class="dropped">
          <p>{shelfPageWord('dropped', tongue, { n: dropped.length })}</p>
          <ul>
            {dropped.slice(0, NAMED).map(({ id, organ, year, title, address }) => (
              <li key={id}>
                {title ?? [organ ?? shelfPageWord('organ.none', tongue), year].join(' ')} <small>{address}</small>
              </li>
            ))}
            {dropped.length > NAMED && <li>{shelfPageWord('dropped.more', tongue, { n: dropped.length - NAMED })}</li>}
          </ul>
          <button type="button" class="btn" onClick={() => void deeds.droppedSeen()}>
            {shelfPageWord('dropped.seen', tongue)}
          </button>
        </div>
      )}
      {damaged.length > 0 && (
        <p class="damaged">
          {shelfPageWord('room.damaged', tongue, { n: damaged.length })}{' '}
          <button type="button" class="btn" onClick={() => void deeds.remove(damaged, damaged.length)}>
            {shelfPageWord('room.damaged.remove', tongue)}
          </button>
        </p>
      )}
      {setAside.map((name) => (
        <Aside key={name} name={name} tongue={tongue} busy={busy} deeds={deeds} />
      ))}
    </div>
  );
}

/** How much there is and may be; out and in as one file, and away with all of it. */
export function Room({ stock, tongue, busy, deeds }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const { count, bytes, limits } = stock;
  const full = Math.min(1, Math.max(count / limits.reports, bytes / limits.bytes));

  async function load(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    await deeds.load(chosen);
    // The same file may be chosen again.
    input.value = '';
  }

  // Not disabled for that long: a button that is loses the focus.
  const waits = (act: () => unknown) => ({
    'aria-disabled': busy || undefined,
    onClick: () => void (busy || act()),
  });

  return (
    <section class="room" aria-labelledby="room-title">
      <h2 id="room-title" class="away">
        {shelfPageWord('room', tongue)}
      </h2>
      <meter min={0} max={1} value={full} aria-labelledby="room-title" />
      <p class="used">
        {shelfPageWord('room.used', tongue, {
          n: count,
          size: sizeText(bytes, tongue),
          most: limits.reports,
          bytes: sizeText(limits.bytes, tongue),
        })}
        {full > NEARLY && ` ${shelfPageWord('room.rule', tongue)}`}
      </p>
      <p class="do">
        <button type="button" class="plain" disabled={count === 0} {...waits(deeds.save)}>
          {shelfPageWord('save', tongue)}
        </button>
        <button type="button" class="plain" {...waits(() => file.current?.click())}>
          {shelfPageWord('load', tongue)}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
        <button type="button" class="plain" disabled={count === 0} {...waits(deeds.clear)}>
          {shelfPageWord('clear', tongue)}
        </button>
      </p>
    </section>
  );
}

/** What is thrown away here is gone: it is asked for twice. */
function Aside({ name, tongue, busy, deeds }: { name: string } & Omit<Props, 'stock'>) {
  const [sure, setSure] = useState(false);
  return (
    <div class="aside">
      <p>{shelfPageWord('aside', tongue, { name })}</p>
      <p class="do">
        <button type="button" class="btn" disabled={busy} onClick={() => void deeds.recover(name)}>
          {shelfPageWord('recover', tongue)}
        </button>
        {sure ? (
          <>
            <span>{shelfPageWord('discard.sure', tongue)}</span>
            <button type="button" class="btn" disabled={busy} onClick={() => void deeds.discard(name)}>
              {shelfPageWord('discard.yes', tongue)}
            </button>
            <button type="button" class="btn" onClick={() => setSure(false)}>
              {shelfPageWord('discard.no', tongue)}
            </button>
          </>
        ) : (
          <button type="button" class="btn" onClick={() => setSure(true)}>
            {shelfPageWord('discard', tongue)}
          </button>
        )}
      </p>
    </div>
  );
}
