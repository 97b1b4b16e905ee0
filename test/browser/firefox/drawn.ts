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

export async function focusMark(where: Where, cell: string): Promise<void> {
  await middleOf(where, markOf(cell));
  await inRoot(where, (root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(), markOf(cell));
}

export const middleOfMark = (where: Where, cell: string) => middleOf(where, markOf(cell));

/** Brings something that was drawn into the window; its middle is for the mouse. */
export async function middleOf(where: Where, selector: string): Promise<{ x: number; y: number }> {
  const box = await inRoot(
    where,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = element?.getBoundingClientRect();
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    selector,
  );
  if (!box) throw new Error(`Nothing is drawn as ${selector}.`);
  return box;
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
      const box = root.querySelector(`button.mark[data-mark="${wanted}"]`)?.getBoundingClientRect();
      return box ? box.width > 10 && box.height > 10 && box.top >= 0 && box.bottom <= innerHeight : false;
    },
    cell,
  );
