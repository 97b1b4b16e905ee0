import type { JSX } from 'preact';

/** tick: holds · neq: does not · look: a person should look · open: not checked · hint: a small dot, never more */
export type SignName = 'tick' | 'neq' | 'look' | 'open' | 'hint';

const TICK =
  'M4 66C9 58 20 52 29 55C40 59 47 72 52 84C63 58 84 30 117 5C121 2 126 6 123 10C100 42 82 76 68 112C64 122 50 124 45 113C38 97 26 83 8 76C3 74 1 71 4 66Z';

const SHAPES: Record<SignName, { box: string; shape: JSX.Element }> = {
  tick: { box: '2 2 124 122', shape: <path d={TICK} /> },
  neq: { box: '0 0 14 14', shape: <path d="M2 5h10M2 9.5h10M9.5 1.5l-5 11.5" /> },
  look: { box: '0 0 14 14', shape: <path d="M4.2 4.6a2.9 2.9 0 1 1 4.3 2.6C7.4 7.8 7 8.4 7 9.4M7 12.4v.1" /> },
  open: { box: '0 0 14 14', shape: <circle cx="7" cy="7" r="4.7" /> },
  hint: { box: '0 0 14 14', shape: <circle cx="7" cy="7" r="2" /> },
};

/** One of the signs. With a label it is read out; without one the text beside it says the same. */
export function Sign({ name, label, ink }: { name: SignName; label?: string; ink?: boolean }) {
  const { box, shape } = SHAPES[name];
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or silent beside the words that say the same
    <svg class={`sign sign--${name}${ink ? ' sign--ink' : ''}`} viewBox={box} {...named}>
      {shape}
    </svg>
  );
}
