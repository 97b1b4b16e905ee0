import { domOf } from '../read/dom.ts';
import { isRaised, Kinds, roleOf } from '../read/elements.ts';
import { walk } from '../read/walk.ts';

/** A cell's own text now, by the reader's own rules: nothing of nested tables, nothing that is no text to a person. */
export function textNow(cell: Element): string {
  const dom = domOf(cell.ownerDocument);
  const kinds = new Kinds();
  let text = '';
  walk(cell, dom, {
    enter(element) {
      const { unread, part } = kinds.of(dom.tag(element));
      if (isRaised(dom, element) && text.trim() !== '') return false;
      return element === cell || !(unread || (part ?? roleOf(dom, element))?.kind === 'table');
    },
    text(node) {
      text += node.data;
    },
  });
  return text;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** White space may come and go as a page is laid out; anything else is another text. */
export const sameText = (a: string, b: string): boolean => squeeze(a) === squeeze(b);
