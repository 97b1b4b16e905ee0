import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What the extension drew on a page or in one of its frames. */
type Where = Page | Frame;

/** A little for a slow machine; each wait ends as soon as it may. */
export const eventually = <T>(look: () => T | Promise<T>, message?: string) =>
  expect.poll(look, { timeout: 6_000, interval: 25, ...(message ? { message } : {}) });

async function inRoot<A extends unknown[], R>(
  where: Where,
  look: (root: ShadowRoot, ...args: A) => R,
  ...args: A
): Promise<Awaited<R> | null> {
  const find = () => document.querySelector('gouji-host')?.shadowRoot ?? null;
  using root = (await (where as Frame).evaluateHandle(find)) as JSHandle<ShadowRoot | null>;
  if (await root.evaluate((found) => found === null)) return null;
  return (await root.evaluate(look as never, ...args)) as Awaited<R>;
}

export const hostsOn = (where: Where) => where.evaluate(() => document.querySelectorAll('gouji-host').length);

/** The cells that bear a mark, sorted. */
export const marksOn = async (where: Where): Promise<string[]> =>
  (await inRoot(where, (root) =>
    [...root.querySelectorAll<HTMLElement>('button.mark')].map((mark) => mark.dataset.mark ?? '').sort(),
  )) ?? [];

export const chipsOn = async (where: Where): Promise<string[]> =>
  (await inRoot(where, (root) => [...root.querySelectorAll('.chip')].map((chip) => chip.textContent ?? ''))) ?? [];

/** The words of the open card; null where none is open. */
export const cardOn = (where: Where): Promise<string | null> =>
  inRoot(where, (root) => root.querySelector('.card:popover-open')?.textContent ?? null);

/** What has the focus: a mark or a figure by its cell, anything else by its class. */
export const focusedOn = (where: Where): Promise<string | null> =>
  inRoot(where, (root) => {
    const at = root.activeElement as HTMLElement | null;
    return at && (at.dataset.mark ?? at.dataset.cell ?? at.className);
  });

const markOf = (cell: string) => `button.mark[data-mark="${cell}"]`;

/** Focus, as Tab would bring it there; the page scrolls to it. */
export async function focusOn(where: Where, selector: string): Promise<void> {
  const found = await inRoot(
    where,
    (root, wanted) => {
      const element = root.querySelector<HTMLElement>(wanted);
      element?.focus();
      return element !== null;
    },
    selector,
  );
  if (!found) throw new Error(`Nothing is drawn as ${selector}.`);
}

export const focusMark = (where: Where, cell: string) => focusOn(where, markOf(cell));

/** Brings a mark into the window; its middle is for the mouse. */
export async function middleOfMark(where: Where, cell: string): Promise<{ x: number; y: number }> {
  const middle = await inRoot(
    where,
    (root, wanted) => {
      const mark = root.querySelector(wanted);
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = mark?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    markOf(cell),
  );
  if (!middle) throw new Error(`${cell} bears no mark.`);
  return middle;
}

export const styleOf = (where: Where, selector: string, property: string): Promise<string | null> =>
  inRoot(
    where,
    (root, wanted, name) => {
      const element = root.querySelector(wanted);
      return element ? getComputedStyle(element).getPropertyValue(name) : null;
    },
    selector,
    property,
  );

/** Whether a mark can be seen: in the window, and as large as its cell. */
export const isMarkSeen = (where: Where, cell: string) =>
  inRoot(
    where,
    (root, wanted) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box ? box.width > 10 && box.height > 10 && box.top >= 0 && box.bottom <= innerHeight : false;
    },
    markOf(cell),
  );
