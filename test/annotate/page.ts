import type { LivePage } from '../../lib/annotate/annotator.ts';
import type { CheckResult } from '../../lib/model/check.ts';

/** Puts a report's cells into the document, one row a cell, and leads back to them as the reader would. */
export function livePageOf(result: CheckResult, text = '年内均已办结。'): LivePage & { cells: HTMLElement[] } {
  const tables = ['t2', 't3', 't4'].map((table) => {
    const rows = Object.entries(result.record.cells).filter(([id]) => id.startsWith(table));
    return rows.length === 0
      ? ''
      : `<table>${rows.map(([id, { text: words }]) => `<tr><th>${id}</th><td data-at="${id}">${words}</td></tr>`).join('')}</table>`;
  });
  document.body.innerHTML = `<h1>${result.title}</h1><p id="s1">${text}</p>${tables.join('')}`;
  const read = Object.entries(result.record.cells);
  const cells = read.map(([id]) => document.querySelector<HTMLElement>(`[data-at="${id}"]`) as HTMLElement);
  return {
    result,
    cells,
    elementOf: (ref) => (cells[ref]?.isConnected ? cells[ref] : null),
    textOf: (ref) => read[ref]?.[1].text ?? '',
    rangeOf(_line, start, length) {
      const node = document.querySelector('#s1')?.firstChild;
      if (!node || start + length > (node.textContent?.length ?? 0)) return null;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return range;
    },
    sectionElement: (id) => document.querySelector(`#${id}`),
  };
}
