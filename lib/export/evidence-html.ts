import { exportWord } from '../present/words-export.ts';
import type { EvidenceItem, EvidenceSheet, Fact } from './evidence.ts';

/**
 * Evidence sheets as one page to be printed or saved: no script, no picture, nothing loaded, and text of the report is
 * text. Each report begins a new page.
 */
export function htmlOf(sheets: readonly EvidenceSheet[]): string {
  const [first] = sheets;
  const title = first ? [first.title, first.facts[0]?.text ?? ''].join(' ') : '';
  return `<!doctype html>
<html lang="${escaped(first?.tongue ?? 'zh-Hans')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${sheets.map(sheetHtml).join('\n')}
</body>
</html>
`;
}

function sheetHtml({ title, lead, facts, items, note, tongue }: EvidenceSheet): string {
  return `<main>
<h1>${escaped(title)}</h1>
${factsHtml(facts)}
<p>${escaped(lead)}</p>
${items.map((item) => itemHtml(item, tongue)).join('\n')}
${note === '' ? '' : `<p class="note">${escaped(note)}</p>`}
</main>`;
}

function itemHtml({ severity, title, facts, cells }: EvidenceItem, tongue: EvidenceSheet['tongue']): string {
  const rows = cells.map(({ name, text }) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(text)}</td></tr>`);
  const head = `<tr><th scope="col">${escaped(exportWord('cell', tongue))}</th><th scope="col">${escaped(exportWord('printed', tongue))}</th></tr>`;
  return `<section class="${severity}">
<h2>${escaped(title)}</h2>
${factsHtml(facts)}
${rows.length > 0 ? `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>` : ''}
</section>`;
}

function factsHtml(facts: readonly Fact[]): string {
  const rows = facts.map(({ label, text, href }) => {
    const said = href ? `<a href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a>` : escaped(text);
    return `<dt>${escaped(label)}</dt><dd>${said}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
@page { size: A4; margin: 20mm 18mm; }
body { font: 11pt/1.7 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #1f1d1a; max-width: 46em; margin: 2em auto; padding: 0 1em; }
main + main { break-before: page; border-top: 1px solid #8a8377; margin-top: 3em; padding-top: 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin: 0 0 .4em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1em; margin: 0 0 .8em; }
dt { color: #565149; } dd { margin: 0; overflow-wrap: anywhere; }
section { break-inside: avoid; border-left: 3px solid #8a8377; margin: 1.2em 0; padding-left: 1em; }
section.fatal { border-color: #cf432a; } section.query { border-left-style: double; border-color: #a87600; } section.hint { border-left-style: dotted; }
table { border-collapse: collapse; } th, td { border: 1px solid #8a8377; padding: .1em .6em; text-align: left; font-weight: normal; } thead th { background: #f4f1eb; } td { font-variant-numeric: tabular-nums; }
.note { color: #565149; }
@media print { body { margin: 0; padding: 0; } main + main { border: 0; margin: 0; } a { color: inherit; text-decoration: none; } }
`;
