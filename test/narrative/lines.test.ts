import { describe, expect, it } from 'vitest';
import { foldPage } from '../../lib/forms/folded-page.ts';
import type { Section } from '../../lib/model/record.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { bodyLines, readClaims } from '../../lib/narrative/claims.ts';
import { unplacedNumbers } from '../../lib/narrative/unplaced.ts';
import { claimsOf, pageOf, shortOf } from './page.ts';

type Line = PageSnapshot['lines'][number];
const pageWith = (...lines: (string | Partial<Line>)[]) =>
  foldPage({
    ...pageOf([]).snapshot,
    lines: lines.map((line) => ({
      text: '',
      cell: -1,
      heading: 0,
      link: false,
      ...(typeof line === 'string' ? { text: line } : line),
    })),
  });
const section = (id: Section['id'], line: number | null): Section => ({ id, found: line !== null, line });

describe('the lines of the report', () => {
  it('begin with section one, and each has its section', () => {
    const sections = [section('s1', 1), section('s2', 3), section('s3', null), section('s4', 4)];
    expect(bodyLines([0, 1, 2, 3, 5], sections)).toEqual([
      { line: 1, section: 's1' },
      { line: 2, section: 's1' },
      { line: 3, section: 's2' },
      { line: 5, section: 's4' },
    ]);
  });
  it('are all of them where section one is not found', () => {
    expect(bodyLines([0, 2], [section('s1', null), section('s2', 1)])).toEqual([
      { line: 0, section: null },
      { line: 2, section: 's2' },
    ]);
    expect(bodyLines([0], [])).toEqual([{ line: 0, section: null }]);
  });
  it('have their sections by where they stand, not by their numbers', () => {
    const sections = [section('s1', 0), section('s2', 4), section('s3', 2)];
    expect(bodyLines([3, 5], sections).map((each) => each.section)).toEqual(['s3', 's2']);
  });
});

describe('what lines say', () => {
  const said = (...lines: (string | Partial<Line>)[]) =>
    readClaims(pageWith(...lines), [...lines.keys()], []).map((claim) => `${claim.quote.line} ${shortOf(claim)}`);

  it('is read of text, not of links, of figures in cells or of what is no line', () => {
    const text = '收到政府信息公开申请5件，办结5件';
    expect(said(text)).toEqual(['0 received=5', '0 answered=5']);
    expect(said({ text, link: true })).toEqual([]);
    expect(said({ text, cell: 3 })).toEqual([]);
    expect(said({ text, cell: 0 })).toEqual([]);
    expect(said({ text: `${text}。`, cell: 3 })).toEqual(['0 received=5', '0 answered=5']);
    expect(said('', text)).toEqual(['1 received=5', '1 answered=5']);
    expect(readClaims(pageWith(text), [0, 1], [])).toHaveLength(2);
  });
  it('is read up to a length, and up to a number of claims', () => {
    const long = (n: number) => `收到政府信息公开申请5件。${'报'.repeat(n - 13)}`;
    expect(said(long(40_000))).toEqual(['0 received=5']);
    expect(said(long(40_001))).toEqual([]);
    const most = Array.from({ length: 500 }, () => '收到政府信息公开申请5件。');
    expect(said(...most)).toHaveLength(401);
  });
  it('is about what the heading above it names', () => {
    expect(said('（二）依申请公开', '共收到5件，已公开。')).toEqual(['1 received=5']);
    expect(said('（二）依申请公开工作情况说明及其在本年度内各项任务开展与落实的概要', '共收到5件，已公开。')).toEqual(
      [],
    );
    const heading = (n: number) => `（二）依申请公开${'工作情况'.repeat(9)}`.slice(0, n);
    expect(said(heading(30), '共收到5件，已公开。')).toEqual(['1 received=5']);
    expect(said(heading(31), '共收到5件，已公开。')).toEqual([]);
    expect(said('（三）政府信息管理', '共收到5件，已公开。')).toEqual([]);
    expect(said('（二）依申请公开', '（三）信访', '共收到5件，已公开。')).toEqual([]);
    expect(said('依申请公开5件', '共收到5件，已公开。')).toEqual(['0 received=5']);
  });
  it('is not said of the parts of a government, whoever reports', () => {
    expect(said('各乡镇收到政府信息公开申请33件。')).toEqual([]);
  });
  it('may be of any year where no year is known', () => {
    expect(said('2022年收到政府信息公开申请5件。')).toEqual(['0 received=5']);
  });
  it('has its number with it, and no number where words say it', () => {
    const numbers = (text: string) => claimsOf(text).map(({ quote }) => quote.number);
    expect(numbers('收到政府信息公开申请5件，全部按时办结。')).toEqual([5, null]);
  });
});

describe('numbers that nobody checked', () => {
  const unplaced = (...lines: (string | Partial<Line>)[]) =>
    unplacedNumbers(
      pageWith(...lines),
      [...lines.keys()],
      claimsOf(lines.map((line) => (typeof line === 'string' ? line : (line.text ?? '')))),
    ).map(({ number, line, text, start, length }) => `${line} ${number} ${text.slice(start, start + length)}`);
  it('are those with a unit, in text', () => {
    expect(unplaced('解读文件１２件。增长30%，满意度98。')).toEqual(['0 12 １２']);
    expect(unplaced({ text: '解读文件12件。', link: true })).toEqual([]);
    expect(unplaced({ text: '解读文件12件', cell: 0 })).toEqual([]);
    expect(unplaced({ text: '解读文件12件。', cell: 0 })).toEqual(['0 12 12']);
    expect(unplaced('《10件实事》解读三件。')).toEqual(['0 3 三']);
    expect(unplaced('解读三件，稿件12件。')).toEqual(['0 3 三', '0 12 12']);
    expect(unplacedNumbers(pageWith('解读文件12件。'), [0, 1], [])).toHaveLength(1);
    expect(unplaced('公开电话：0592-6051042。', '印发文件三件。')).toEqual([]);
  });
  it('are none of a line that is no text', () => {
    const long = (n: number) => `解读文件12件。${'报'.repeat(n - 8)}`;
    expect(unplaced(long(40_000))).toHaveLength(1);
    expect(unplaced(long(40_001))).toHaveLength(0);
  });
  it('are as many as a person reads', () => {
    const lines = (n: number) =>
      Array.from({ length: n }, (_, k) => `解读文件${k + 1}件，稿件${k + 1}篇，图解${k + 1}件。`);
    expect(unplaced(...lines(29))).toHaveLength(58);
    expect(unplaced(...lines(30))).toHaveLength(60);
    expect(unplaced(...lines(90))).toHaveLength(60);
  });
  it('have their words with them, 120 characters to either side', () => {
    const [quote] = unplacedNumbers(pageWith(`${'前'.repeat(200)}12件${'后'.repeat(200)}。`), [0], []);
    expect(quote).toMatchObject({
      text: `${'前'.repeat(120)}12件${'后'.repeat(119)}`,
      start: 120,
      length: 2,
      offset: 80,
    });
    const [short] = unplacedNumbers(pageWith('本年。解读文件12件。'), [0], []);
    expect(short).toMatchObject({ text: '解读文件12件。', start: 4, offset: 3 });
  });
});
