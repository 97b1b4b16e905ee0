import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { bringAll, later } from '../../components/popup/later.ts';

const root = document.createElement('div');
afterEach(() => render(null, root));
const settle = () => new Promise((done) => setTimeout(done));

const Part = ({ text }: { text: string }) => <b>{text}</b>;

test('a part that comes later is nothing at first, and then itself', async () => {
  const Later = later(async () => Part);
  render(<Later text="one" />, root);
  expect(root.innerHTML).toBe('');
  await settle();
  expect(root.innerHTML).toBe('<b>one</b>');
  render(<Later text="two" />, root);
  expect(root.innerHTML).toBe('<b>two</b>');
});

test('a part whose script is gone leaves the rest as it is, and is asked for again next time', async () => {
  let isThere = false;
  const Later = later(async () => {
    if (!isThere) throw new Error('gone');
    return Part;
  });
  const both = () =>
    render(
      <p>
        here <Later text="there" />
      </p>,
      root,
    );
  both();
  await settle();
  expect(root.textContent).toBe('here ');
  isThere = true;
  render(null, root);
  both();
  await settle();
  expect(root.textContent).toBe('here there');
});

test('parts that were brought are there at first sight', async () => {
  const Later = later(async () => Part);
  await bringAll();
  render(<Later text="at once" />, root);
  expect(root.textContent).toBe('at once');
});
