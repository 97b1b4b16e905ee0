import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Later from '../../components/popup/later.ts';

const root = document.createElement('div');
const settle = () => vi.waitFor(() => expect(root.querySelector('b')).not.toBeNull());

/** As after the window was opened: nothing was brought yet. */
let fresh: typeof Later;
beforeEach(async () => {
  vi.resetModules();
  fresh = await import('../../components/popup/later.ts');
});
afterEach(() => {
  render(null, root);
  vi.doUnmock('../../components/popup/parts.ts');
});

const Part = ({ text }: { text: string }) => <b>{text}</b>;
const come = (isThere: () => boolean) =>
  vi.doMock('../../components/popup/parts.ts', () => {
    if (!isThere()) throw new Error('gone');
    return { Turn: Part };
  });

const part = () => fresh.later(({ Turn }) => Turn as unknown as typeof Part);

test('a part that comes later is nothing at first, and then itself', async () => {
  come(() => true);
  const Some = part();
  render(<Some text="one" />, root);
  expect(root.innerHTML).toBe('');
  await settle();
  expect(root.innerHTML).toBe('<b>one</b>');
  render(<Some text="two" />, root);
  expect(root.innerHTML).toBe('<b>two</b>');
});

test('parts that were brought are there at first sight', async () => {
  come(() => true);
  await fresh.bringParts();
  const Some = part();
  render(<Some text="at once" />, root);
  expect(root.textContent).toBe('at once');
});

test('a part whose script is gone leaves the rest as it is, and is asked for again next time', async () => {
  let isThere = false;
  come(() => isThere);
  const Some = part();
  const both = () =>
    render(
      <p>
        here <Some text="there" />
      </p>,
      root,
    );
  both();
  await expect(fresh.bringParts()).rejects.toThrow();
  expect(root.textContent).toBe('here ');
  isThere = true;
  render(null, root);
  both();
  await settle();
  expect(root.textContent).toBe('here there');
});
