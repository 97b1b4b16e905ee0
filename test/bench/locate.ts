import { confront } from '../../lib/confront/confront.ts';
import { minimalSolutions } from '../../lib/locate/search.ts';
import { systemOfTable3 } from '../../lib/locate/table-system.ts';
import { Random } from '../generate/random.ts';
import { smallestByIntegerProgram } from '../locate/integer-program.ts';
import { MISTAKES } from '../locate/mistakes.ts';
import { simulate } from '../locate/simulate.ts';
import { recordOf, SCALES, type Scale, table3 } from '../locate/tables.ts';

/** How often localisation finds a planted mistake and how often it is firmly wrong; and its speed beside an integer program. */
const TABLES = Number(process.env.GOUJI_TABLES ?? 2000);
const COMPARED = Number(process.env.GOUJI_COMPARED ?? 30);
const percent = (n: number, of: number): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);
const table = (rows: readonly (readonly string[])[]): void => {
  const [head = [], ...body] = rows;
  for (const row of [head, head.map(() => '---'), ...body]) process.stdout.write(`| ${row.join(' | ')} |\n`);
};

const rates = Object.keys(MISTAKES).flatMap((mistake, k) =>
  (Object.keys(SCALES) as Scale[]).map((scale) => {
    const { seen, recall, rightCells, rightValues, ambiguous, none, firmWrong } = simulate(
      mistake,
      scale,
      TABLES,
      1000 * (k + 1),
    );
    return [
      mistake,
      scale,
      ...[recall, rightCells, rightValues, ambiguous, none, firmWrong].map((n) => percent(n, seen)),
    ];
  }),
);
process.stdout.write(`${TABLES} tables a line, of those in which the mistake breaks a relation\n\n`);
table([
  ['mistake', 'office', 'recall', 'right cells', 'right values', 'side by side', 'cannot say', 'firmly wrong'],
  ...rates,
]);

process.stdout.write(`\nThe search beside an integer program (HiGHS), ${COMPARED} tables a line\n\n`);
const compared: string[][] = [];
for (const mistake of ['one wrong cell', 'two wrong cells', 'three wrong cells']) {
  const random = new Random(7);
  const spent = { search: 0, program: 0 };
  let equal = 0;
  for (let n = 0; n < COMPARED; n++) {
    const record = recordOf(MISTAKES[mistake]?.(table3('middle', random), random) ?? new Map());
    const system = systemOfTable3(confront(record), record);
    let start = performance.now();
    const found = minimalSolutions(system);
    spent.search += performance.now() - start;
    start = performance.now();
    const { cells, sets } = await smallestByIntegerProgram(system);
    spent.program += performance.now() - start;
    const keys = found.map((solution) =>
      solution.cells
        .map(({ cell }) => cell)
        .sort()
        .join(),
    );
    if (found[0]?.cells.length === cells && keys.includes(sets.join())) equal++;
  }
  compared.push([
    mistake,
    `${equal} of ${COMPARED}`,
    (spent.search / COMPARED).toFixed(2),
    (spent.program / COMPARED).toFixed(1),
    `${(spent.program / spent.search).toFixed(0)} ×`,
  ]);
}
table([['mistake', 'equal answers', 'search, ms', 'program, ms', 'ratio'], ...compared]);
