import { hiding, labelMarkup, type Pen, valueMarkup, wrapped } from './markup.ts';
import type { Cell, Row } from './sheet.ts';

/** One table as markup: of `<table>`, or of elements with ARIA roles. */
export function tableMarkup(rows: readonly Row[], pen: Pen): string {
  return pen.choice.flavour.startsWith('aria') ? ariaTable(rows, pen) : htmlTable(rows, pen);
}

function content(cell: Cell, pen: Pen): string {
  const isValue = cell.what === 'value';
  const inner =
    cell.what === 'empty'
      ? pen.random.pick(['', '&nbsp;', ' '])
      : isValue
        ? valueMarkup(cell.text, pen)
        : labelMarkup(cell.text, pen);
  const whole = wrapped(inner, cell.what, pen);
  const nested = { none: false, numbers: isValue, labels: cell.what === 'label' || cell.what === 'head' }[
    pen.choice.nested
  ];
  if (!nested || !pen.random.chance(0.4)) return whole;
  return `<table border=0 cellspacing=0><tr><td align=center>${whole}</td></tr></table>`;
}

// ---- Elements with roles.

function ariaTable(rows: readonly Row[], pen: Pen): string {
  const { choice, random } = pen;
  const tag = choice.flavour === 'aria' ? 'div' : 'span';
  const attribute = (name: string, n: number): string => (n > 1 ? ` aria-${name}="${n}"` : '');
  const cells = (row: Row): string =>
    row.cells
      .map((cell) => {
        const role =
          cell.what === 'value'
            ? random.pick(['cell', 'gridcell'])
            : cell.what === 'label'
              ? 'rowheader'
              : row.part === 'head'
                ? 'columnheader'
                : 'cell';
        const hidden = cell.hidden ? ` ${hiding(random)}` : '';
        return `<${tag} role="${role}"${attribute('colspan', cell.cols)}${attribute('rowspan', cell.rows)}${hidden}>${content(cell, pen)}</${tag}>`;
      })
      .join('');
  const groups = choice.rowGroups !== 'bare' && choice.rowGroups !== 'tbody';
  const heads = groups ? leadingHeads(rows) : 0;
  const line = (row: Row): string =>
    `<${tag} role="row"${row.hidden ? ` ${hiding(random)}` : ''}>${cells(row)}</${tag}>`;
  const group = (some: readonly Row[]): string =>
    some.length > 0 ? `<${tag} role="rowgroup">${some.map(line).join('\n')}</${tag}>` : '';
  const body = groups ? group(rows.slice(0, heads)) + group(rows.slice(heads)) : rows.map(line).join('\n');
  return `<${tag} role="${random.pick(['table', 'grid', 'treegrid'])}">${body}</${tag}>`;
}

const leadingHeads = (rows: readonly Row[]): number => {
  const first = rows.findIndex(({ part }) => part !== 'head');
  return first < 0 ? rows.length : first;
};

// ---- Elements of tables.

function htmlTable(rows: readonly Row[], pen: Pen): string {
  const { choice, random } = pen;
  const name = (tag: string): string => (choice.tags === 'upper' ? tag.toUpperCase() : tag);
  const parts = rowGroupsOf(rows, pen);
  const inside = parts.map(({ tag, some }) => {
    const all = some.map((row) => rowMarkup(row, pen, name));
    const body = strewn(all, pen);
    if (tag === '') return body;
    const closed = loose(pen, 'unclosed') && random.chance(0.5) ? '' : `</${name(tag)}>`;
    return `<${name(tag)}>${body}${closed}`;
  });
  const frame =
    {
      word: ' class=MsoNormalTable border=1 cellspacing=0',
      wps: ' class=MsoTableGrid border=1',
      excel: ' x:str border="0" width="960"',
    }[choice.flavour as string] ?? '';
  return `<${name('table')}${frame}${noise(pen)}>${columnElements(rows, pen)}${inside.join('\n')}</${name('table')}>`;
}

function columnElements(rows: readonly Row[], { choice, random }: Pen): string {
  if (choice.columnElements === 'caption') return `<caption>${random.pick(['单位：件', '', '（单位：件）'])}</caption>`;
  if (choice.columnElements !== 'colgroup') return '';
  const wide = rows[0]?.cells.reduce((sum, { cols }) => sum + cols, 0) ?? 1;
  return random.pick([
    `<colgroup><col width="60"><col span="${wide}" style="width:80px"></colgroup>`,
    `<col width=72 span=${wide}>`,
  ]);
}

const loose = ({ choice }: Pen, how: 'unclosed' | 'without-tr' | 'strays'): boolean =>
  choice.tidiness === how || choice.tidiness === 'all';

interface Part {
  tag: string;
  some: Row[];
}

function rowGroupsOf(rows: readonly Row[], { choice }: Pen): Part[] {
  const heads = leadingHeads(rows);
  const last = rows.length - 1;
  if (choice.rowGroups === 'bare') return [{ tag: '', some: [...rows] }];
  if (choice.rowGroups === 'tbody' || heads === 0 || heads >= last || rows.some(({ starts }) => starts))
    return [{ tag: 'tbody', some: [...rows] }];
  const head = { tag: 'thead', some: rows.slice(0, heads) };
  if (choice.rowGroups === 'thead') return [head, { tag: 'tbody', some: rows.slice(heads) }];
  const body = { tag: 'tbody', some: rows.slice(heads, last) };
  const foot = { tag: 'tfoot', some: rows.slice(last) };
  return choice.rowGroups === 'tfoot' ? [head, body, foot] : [head, foot, body];
}

function rowMarkup(row: Row, pen: Pen, name: (tag: string) => string): string {
  const { choice, random } = pen;
  // Without its own tag a row begins where the one before was closed; a hidden row keeps the tag that hides it.
  const bare = loose(pen, 'without-tr') && !row.hidden && !row.cells[0]?.hidden && random.chance(0.4);
  const open = bare
    ? ''
    : `<${name('tr')}${row.hidden ? ` ${hiding(random)}` : ''}${choice.flavour === 'excel' ? ' height="24"' : ''}${noise(pen)}>`;
  const cells = row.cells.map((cell) => {
    const tag = name(choice.cells === 'td' ? 'td' : choice.cells === 'th' ? 'th' : random.pick(['td', 'th']));
    const span = (each: string, n: number): string =>
      n > 1 ? ` ${each}=${random.pick([`"${n}"`, `${n}`, `'${n}'`])}` : '';
    const kind =
      choice.flavour === 'excel'
        ? cell.what === 'value'
          ? ' class="xl66" x:num align="right"'
          : ' class="xl65" x:str'
        : '';
    const closed = loose(pen, 'unclosed') && random.chance(0.5) ? '' : `</${tag}>`;
    return `<${tag}${span('colspan', cell.cols)}${span('rowspan', cell.rows)}${cell.hidden ? ` ${hiding(random)}` : ''}${kind}${noise(pen)}>${content(cell, pen)}${closed}`;
  });
  return (
    open +
    cells.join(choice.flavour === 'word' ? '\n' : '') +
    (loose(pen, 'unclosed') && !loose(pen, 'without-tr') && random.chance(0.4) ? '' : `</${name('tr')}>`)
  );
}

const STRAYS = [
  '<p></p>',
  '<div>&nbsp;</div>',
  '<br>',
  '</p>',
  '</div>',
  '<form></form>',
  '<!-- 分页 -->',
  '</td></td>',
  '<p>&nbsp;</p>',
  '<input type=hidden value="9">',
  '<div>— 3 —</div>',
];

/** Rows with what does not belong between them. */
function strewn(rows: readonly string[], pen: Pen): string {
  const put = loose(pen, 'strays');
  return rows
    .map((each) => (put && /<\/tr>$/i.test(each) && pen.random.chance(0.15) ? each + pen.random.pick(STRAYS) : each))
    .join('\n');
}

function noise({ choice, random }: Pen): string {
  if (choice.attributes === 'few') return '';
  return random.pick([
    '',
    ' width=56',
    ' style="border:1px solid #000;padding:0cm 5.4pt 0cm 5.4pt"',
    ' valign="middle" nowrap',
    ' bgcolor=#ffffff',
    ' data-x="1" class="firstRow et2"',
    ' onmouseover="this.style.display=\'block\'"',
    ' title="总计"',
    ' colwidth="120"',
    ' id="cells"',
    " style='mso-yfti-irow:3;height:18.0pt'",
    ' aria-label="自然人"',
  ]);
}
