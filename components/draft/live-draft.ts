import type { LivePage } from '../../lib/annotate/api.ts';
import type { Draft } from './view.ts';

/** The way from what was read to where it is drawn: the marks lie on the paper as they would lie on the page. */
export function liveDraft(paper: Element, { snapshot, result }: Draft): LivePage {
  const by = (name: 'ref' | 'line'): Map<number, HTMLElement> =>
    new Map(
      [...paper.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((each) => [Number(each.dataset[name]), each]),
    );
  const cells = by('ref');
  const lines = by('line');
  return {
    result,
    elementOf: (ref) => cells.get(ref) ?? null,
    textOf: (ref) => snapshot.cells[ref]?.text ?? '',
    rangeOf(line, start, length) {
      const text = lines.get(line)?.firstChild;
      if (!(text instanceof Text) || start + length > text.data.length) return null;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + length);
      return range;
    },
    sectionElement(id) {
      const line = result.sections.find((section) => section.id === id)?.line ?? null;
      return line === null ? null : (lines.get(line) ?? null);
    },
  };
}
