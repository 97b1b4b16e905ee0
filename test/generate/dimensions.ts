import type { Random } from './random.ts';

/**
 * What a page can be difficult in, each dimension drawn on its own; the first option of each is the plain one. Whatever
 * combination is drawn, a person with the page before them must be able to read every cell: where two options together
 * would leave that open, `CLASHES` puts one of them back to plain and says why.
 */
export const DIMENSIONS = {
  // The record.
  form: { '2021': 6, '2019': 5, '2021-single-six': 1, '2021-heads-of-2019': 1, '2019-three-under-six': 1 },
  figures: { small: 4, large: 2, zeros: 1, none: 0.3 },
  sums: { consistent: 3, wrong: 1 },
  blanks: { none: 5, parts: 1, totals: 1, rows: 1, many: 1 },
  strokes: { none: 4, some: 1, rows: 1 },
  unreadable: { none: 4, some: 1 },
  missingRows: { none: 5, two: 1, 'block-of-two': 1 },
  tables: { all: 6, 'no-two': 1, 'no-four': 1, 'only-three': 1, 'only-two': 0.5 },
  // How figures are written.
  digits: { ascii: 4, 'full-width': 1, mixed: 1 },
  separators: { none: 3, comma: 1, 'wide-comma': 1 },
  units: { none: 3, some: 1 },
  softSpaces: { none: 3, around: 1, inside: 1 },
  zeros: { digit: 4, words: 1 },
  // Geometry.
  layout: { flat: 3, one: 1, two: 1, three: 1 },
  division: { each: 6, 'all-in-one': 2, 'blocks-of-two': 2, 'three-cut': 2, 'three-cut-headed': 2, 'heads-apart': 1 },
  labelColumns: { three: 5, 'two-under-head': 1, 'two-with-group-rows': 1, one: 1, 'one-with-paths': 0.7 },
  columnOrder: { form: 6, 'total-first': 1, shuffled: 0.5 },
  spacers: { none: 6, rows: 1, 'last-of-word': 1 },
  header3: {
    form: 6,
    split: 1,
    'empty-cells': 1,
    'no-rowspans': 1,
    'one-row': 1,
    'two-rows': 1,
    'narrow-corner': 1,
    none: 0.5,
  },
  cut3: { same: 4, different: 1 },
  cut2: { same: 3, different: 1, 'heading-left': 1 },
  header4: { form: 4, 'empty-cells': 1, 'no-rowspans': 1, 'two-rows': 1 },
  merged: { none: 5, rows: 2, organisations: 1, block: 1 },
  merges: { kept: 8, lost: 1 },
  lostLabels: { none: 6, zero: 1, blank: 1, 'more-groups': 1 },
  rowOrder: { form: 4, 'first-two': 1, 'carried-out-early': 1, 'total-first': 1, 'inside-groups': 1, groups: 1 },
  hidden: { none: 4, rows: 1, columns: 1, spans: 1, everything: 1 },
  totalColumn: { present: 6, absent: 1 },
  extraColumns: { none: 4, serial: 1, remarks: 1, both: 1, unit: 1 },
  nested: { none: 5, numbers: 1, labels: 1 },
  // Markup.
  cells: { td: 3, th: 1, random: 2 },
  tidiness: { tidy: 4, unclosed: 1, 'without-tr': 1, strays: 1, all: 1 },
  flavour: { plain: 4, word: 1, wps: 1, excel: 1, editor: 1, aria: 1, 'aria-spans': 0.5 },
  numberMarkup: { whole: 3, spans: 1, comments: 1 },
  rowGroups: { tbody: 3, bare: 1, thead: 1, tfoot: 1, 'tfoot-early': 1 },
  attributes: { few: 3, noise: 1 },
  tags: { lower: 4, upper: 1 },
  columnElements: { none: 3, colgroup: 1, caption: 1 },
  entities: { raw: 3, some: 1, all: 0.5 },
  breaks: { none: 3, inside: 1, around: 1 },
  // Text.
  script: { hans: 5, tw: 1, hk: 1, characters: 1, over: 1 },
  pinyin: { none: 8, toned: 1, untoned: 1, doubled: 1 },
  spaces: { none: 5, nbsp: 1, ideographic: 1, 'zero-width': 1, ascii: 1, all: 1 },
  brackets: { full: 3, half: 1, mixed: 1, odd: 0.5 },
  radicals: { none: 5, some: 1 },
  numbering: { sound: 6, mojibake: 1, enclosed: 1, absent: 0.5 },
  labels: { official: 3, variants: 2 },
  punctuation: { sound: 5, doubled: 1 },
  // The page around.
  decoys: { none: 3, before: 1, inside: 1, after: 1, all: 1 },
  printed: { once: 7, twice: 1, 'twice-otherwise': 1, 'stale-hidden': 1 },
  reports: { one: 8, two: 1 },
  headings: { h2: 3, p: 2, bold: 1, 'in-tables': 1, 'run-together': 1, 'some-missing': 1 },
  headingWords: { official: 3, aliases: 1 },
  titleWords: {
    'organ-year': 4,
    'year-organ': 2,
    'year-degree': 1,
    'about-year': 1,
    'year-behind': 1,
    short: 1,
    'no-organ': 1,
    'of-work': 1,
    'chinese-year': 1,
    'no-year': 1,
    'place-only': 1,
  },
  titleAt: { h1: 4, div: 2, cell: 1, 'two-lines': 1, head: 1, pieces: 1 },
  published: { none: 2, labelled: 2, meta: 1, card: 1, beside: 1, alone: 0.7 },
  period: { none: 1, stated: 2, short: 1, bracketed: 0.7 },
  prose: { short: 2, long: 1 },
  sidebar: { none: 3, links: 1 },
  names: { plain: 3, clobbering: 1 },
} as const satisfies Record<string, Record<string, number>>;

export type DimensionId = keyof typeof DIMENSIONS;
export type Option<D extends DimensionId> = keyof (typeof DIMENSIONS)[D] & string;
export type Choice = { [D in DimensionId]: Option<D> };

export const plainOption = (id: DimensionId): string => Object.keys(DIMENSIONS[id])[0] ?? '';

type Some = { [D in DimensionId]?: readonly Option<D>[] };

/** Where all of `when` hold, `plain` is put back, because a person could not read the page either, or no page is so. */
const CLASHES: readonly { when: Some; plain: DimensionId; because: string }[] = [
  {
    when: { lostLabels: ['zero', 'blank', 'more-groups'], missingRows: ['two'] },
    plain: 'missingRows',
    because: 'a row without a label is known by its place among all rows of its group',
  },
  {
    when: { lostLabels: ['zero', 'blank', 'more-groups'], rowOrder: ['inside-groups'] },
    plain: 'rowOrder',
    because: 'a row without a label is known by its place',
  },
  {
    when: { lostLabels: ['zero', 'blank', 'more-groups'], merged: ['block'] },
    plain: 'merged',
    because: 'rows without label and without value cells are no rows',
  },
  {
    when: { division: ['three-cut', 'three-cut-headed'], merged: ['block'] },
    plain: 'merged',
    because: 'no page break goes through a cell of figures',
  },
  {
    when: { header3: ['none'], totalColumn: ['absent'] },
    plain: 'header3',
    because: 'six columns without a head could lack any of the seven',
  },
  {
    when: { header3: ['none', 'no-rowspans'], columnOrder: ['total-first', 'shuffled'] },
    plain: 'columnOrder',
    because: 'only its head says which column stands where',
  },
  {
    when: { columnOrder: ['total-first', 'shuffled'], cut3: ['different'] },
    plain: 'cut3',
    because: 'heads in an order of their own must stand over their figures',
  },
  {
    when: { columnOrder: ['total-first', 'shuffled'], merged: ['organisations'] },
    plain: 'merged',
    because: 'the five organisations stand side by side to be merged',
  },
  {
    when: { lostLabels: ['zero', 'blank', 'more-groups'], labelColumns: ['one-with-paths'] },
    plain: 'labelColumns',
    because: 'with its label a row loses its group',
  },
  {
    when: { lostLabels: ['zero', 'blank', 'more-groups'], spacers: ['rows'] },
    plain: 'spacers',
    because: 'an empty row among rows without labels could be one of them',
  },
  {
    when: { merges: ['lost'], blanks: ['parts', 'totals', 'rows', 'many'] },
    plain: 'blanks',
    because: 'among the empty cells that merging left behind nobody knows a blank',
  },
  {
    when: { merges: ['lost'], figures: ['none'] },
    plain: 'merges',
    because: 'nothing stands in such a table but heads',
  },
  {
    when: { merges: ['lost'], merged: ['rows', 'organisations', 'block'] },
    plain: 'merged',
    because: 'a cell that was merged is one nought and six blanks then',
  },
  {
    when: { merges: ['lost'], lostLabels: ['zero', 'blank', 'more-groups'] },
    plain: 'lostLabels',
    because: 'an empty place of a label is no longer one cell',
  },
  {
    when: { merges: ['lost'], cut3: ['different'] },
    plain: 'cut3',
    because: 'figures beside empty cells would stand under the wrong heads',
  },
  {
    when: { merges: ['lost'], extraColumns: ['remarks', 'both'] },
    plain: 'extraColumns',
    because: 'an empty remark is as empty as what merging left behind',
  },
  {
    when: { merges: ['lost'], labelColumns: ['one', 'two-with-group-rows', 'one-with-paths'] },
    plain: 'labelColumns',
    because: 'headings of groups with empty cells beside them are rows of blanks',
  },
  {
    when: { header3: ['none'], extraColumns: ['serial', 'remarks', 'both', 'unit'] },
    plain: 'header3',
    because: 'a column that is none of the form has its head',
  },
  {
    when: { cut3: ['different'], merged: ['organisations'] },
    plain: 'merged',
    because: 'where heads and figures are cut differently, nothing says over which heads three cells run',
  },
  {
    when: { titleAt: ['head'], published: ['alone'] },
    plain: 'published',
    because: 'a date alone, with no title near, may be that of the day',
  },
  {
    when: { figures: ['none'], printed: ['stale-hidden'] },
    plain: 'printed',
    because: 'an empty form has no earlier figures',
  },
  {
    when: { reports: ['two'], published: ['meta'] },
    plain: 'published',
    because: 'the head of the document does not say which of two reports it dates',
  },
  { when: { figures: ['none'], reports: ['two'] }, plain: 'reports', because: 'two empty forms are one empty form' },
];

/** What a seed chooses. How many dimensions are not plain is itself drawn: light pages show what heavy ones hide. */
export function choose(random: Random, fixed: Partial<Record<DimensionId, string>> = {}): Choice {
  const density = random.fork('density').pick([0.05, 0.1, 0.2, 0.35, 0.55, 0.8]);
  const choice: Record<string, string> = {};
  for (const id of Object.keys(DIMENSIONS) as DimensionId[]) {
    const own = random.fork(`dimension ${id}`);
    const { [plainOption(id)]: _plain, ...difficult } = DIMENSIONS[id] as Record<string, number>;
    choice[id] = fixed[id] ?? (own.chance(density) ? own.weighted(difficult) : plainOption(id));
  }
  for (const { when, plain } of CLASHES) {
    const holds = Object.entries(when).every(([id, options]) =>
      (options as readonly string[]).includes(choice[id] ?? ''),
    );
    if (holds) choice[plain] = plainOption(plain);
  }
  return choice as Choice;
}

/** The dimensions of a choice that are not plain, for people: `cut3=different merged=rows`. */
export function describe(choice: Choice): string {
  return (Object.keys(choice) as DimensionId[])
    .filter((id) => choice[id] !== plainOption(id))
    .map((id) => `${id}=${choice[id]}`)
    .join(' ');
}
