import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tongue } from '../../lib/present/tongue.ts';
import { type PopupWord, word } from '../../lib/present/words-popup.ts';

export interface Exports {
  /** Each says how it ended, or nothing where the browser shows it. */
  text: () => Promise<PopupWord | null>;
  csv: (() => void) | null;
  json: () => void;
}

interface Props {
  tongue: Tongue;
  exports: Exports | null;
  onSettings: (() => void) | null;
}

/** Always in sight: what can be taken along, and the settings. */
export function Foot({ tongue, exports, onSettings }: Props) {
  const [said, setSaid] = useState<PopupWord | null>(null);
  if (!exports && !onSettings) return null;
  return (
    <footer class="foot">
      {exports ? <Menu tongue={tongue} exports={exports} onSaid={setSaid} /> : <span />}
      <span class="said" role="status">
        {said && word(said, tongue)}
      </span>
      {onSettings && (
        <button type="button" class="plain" onClick={onSettings}>
          {word('settings', tongue)}
        </button>
      )}
    </footer>
  );
}

function Menu({
  tongue,
  exports,
  onSaid,
}: {
  tongue: Tongue;
  exports: Exports;
  onSaid: (id: PopupWord | null) => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLButtonElement>('li button')?.focus();
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const take = (job: () => Promise<PopupWord | null> | void) => async () => {
    close();
    onSaid(null);
    onSaid((await job()) ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      // Esc closes the menu, not the popup.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !open) return;
    event.preventDefault();
    const items = [...(box.current?.querySelectorAll<HTMLButtonElement>('li button') ?? [])];
    const now = items.findIndex((item) => item === document.activeElement);
    items[(now + by + items.length) % items.length]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="opens"
        ref={button}
        aria-expanded={open}
        aria-controls="export"
        onClick={() => setOpen(!open)}
      >
        {word('export', tongue)}
      </button>
      <ul id="export" hidden={!open}>
        <Item onTake={take(exports.text)} name={word('x.text', tongue)} />
        {exports.csv && <Item onTake={take(exports.csv)} name={word('x.csv', tongue)} kind="CSV" />}
        <Item onTake={take(exports.json)} name={word('x.json', tongue)} kind="JSON" />
      </ul>
    </div>
  );
}

function Item({ onTake, name, kind }: { onTake: () => Promise<void>; name: string; kind?: string }) {
  return (
    <li>
      <button type="button" onClick={() => void onTake()}>
        <span>{name}</span>
        {kind && <small>{kind}</small>}
      </button>
    </li>
  );
}
