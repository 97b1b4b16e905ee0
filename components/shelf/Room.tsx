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

/** So many of those that made room are named. */
const NAMED = 10;

/** How much there is and may be; out and in as one file; what made room; what stands aside. */
export function Room({ stock, tongue, busy, deeds }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const { count, bytes, limits, damaged, dropped, setAside } = stock;

  async function load(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    await deeds.load(chosen);
    // The same file may be chosen again.
    input.value = '';
  }

  return (
    <section class="room" aria-labelledby="room-title">
      <h2 id="room-title">{shelfPageWord('room', tongue)}</h2>
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
      <p>
        {shelfPageWord('room.used', tongue, {
          n: count,
          size: sizeText(bytes, tongue),
          most: limits.reports,
          bytes: sizeText(limits.bytes, tongue),
        })}{' '}
        <span class="note">{shelfPageWord('room.rule', tongue)}</span>
      </p>
      <meter
        min={0}
        max={1}
        value={Math.min(1, Math.max(count / limits.reports, bytes / limits.bytes))}
        aria-labelledby="room-title"
      />
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
      <p class="do">
        <button type="button" class="btn" disabled={busy || count === 0} onClick={() => void deeds.save()}>
          {shelfPageWord('save', tongue)}
        </button>
        <button type="button" class="btn" disabled={busy} onClick={() => file.current?.click()}>
          {shelfPageWord('load', tongue)}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
        <button type="button" class="btn" disabled={busy || count === 0} onClick={() => void deeds.clear()}>
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
