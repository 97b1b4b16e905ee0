import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { Beside, Name, Organ } from './organs.ts';
import { matchText } from './phrases.ts';
import type { Deeds, ShelfView } from './view.ts';

interface Props {
  organ: Organ;
  view: ShelfView;
  deeds: Deeds;
}

/** The names of an organ side by side, how sure it is that they are one, and the person's word on it. */
export function Names({ organ, view, deeds }: Props) {
  const { tongue } = view;
  const { names, maybe, parted } = organ;
  if (names.length < 2 && maybe.length + parted.length === 0) return null;
  return (
    <ul class="names" aria-label={shelfPageWord('names', tongue)}>
      {names.slice(1).map((name) => (
        <Own key={`${name.key} ${name.text}`} name={name} organ={organ} view={view} deeds={deeds} />
      ))}
      {maybe.map((other) => (
        <Other key={other.organ} other={other} organ={organ} view={view} deeds={deeds} />
      ))}
      {parted.map((other) => (
        <Parted key={other.organ} other={other} organ={organ} view={view} deeds={deeds} />
      ))}
    </ul>
  );
}

function Own({ name, organ, view: { tongue, convert }, deeds }: Props & { name: Name }) {
  const text = convert(name.text);
  const byHand = name.how?.reasons.includes('joined') ?? false;
  const word = byHand ? 'release' : 'part';
  // A name that says the same as the first cannot be anybody else's.
  const same = name.key === organ.names[0]?.key;
  return (
    <li class="is">
      <span class="name">{text}</span>
      {organ.names.some((other) => other !== name && other.text === name.text) && <small>{name.hosts.join(' ')}</small>}
      <small>{name.how && matchText(name.how, tongue)}</small>
      {!same && (
        <button
          type="button"
          class="plain"
          aria-label={shelfPageWord(`${word}.name`, tongue, { name: text })}
          onClick={() => void (byHand ? deeds.release(organ, [name.key]) : deeds.part(organ, name))}
        >
          {shelfPageWord(word, tongue)}
        </button>
      )}
    </li>
  );
}

function nameOf({ name }: Beside, { tongue, convert }: ShelfView): string {
  return name === null ? shelfPageWord('organ.none', tongue) : convert(name);
}

function Other({ other, organ, view, deeds }: Props & { other: Beside }) {
  const { tongue } = view;
  const name = nameOf(other, view);
  return (
    <li class="maybe">
      <span class="name">{name}</span>
      <small>{matchText(other.match, tongue)}</small>
      <button
        type="button"
        class="plain"
        aria-label={shelfPageWord('join.name', tongue, { name })}
        onClick={() => void deeds.join(organ, other)}
      >
        {shelfPageWord('join', tongue)}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={shelfPageWord('apart.name', tongue, { name })}
        onClick={() => void deeds.apart(organ, other)}
      >
        {shelfPageWord('apart', tongue)}
      </button>
    </li>
  );
}

function Parted({ other, organ, view, deeds }: Props & { other: Beside }) {
  const { tongue } = view;
  const name = nameOf(other, view);
  return (
    <li class="parted">
      <span class="name">{name}</span>
      <small>{matchText(other.match, tongue)}</small>
      <button
        type="button"
        class="plain"
        aria-label={shelfPageWord('release.name', tongue, { name })}
        onClick={() => void deeds.release(organ, other.keys)}
      >
        {shelfPageWord('release', tongue)}
      </button>
    </li>
  );
}
