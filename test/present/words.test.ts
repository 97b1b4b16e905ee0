import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../lib/forms/evidence.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import { APPLICANTS } from '../../lib/forms/table-3.ts';
import { say, TONGUES, type Tongue, type Worded } from '../../lib/present/tongue.ts';
import { ASK } from '../../lib/present/words-ask.ts';
import { BELOW } from '../../lib/present/words-below.ts';
import { DRAFT } from '../../lib/present/words-draft.ts';
import { EVIDENCE_WORDS, evidenceLine } from '../../lib/present/words-evidence.ts';
import { EXPORT_WORDS } from '../../lib/present/words-export.ts';
import { FINDING_WORDS } from '../../lib/present/words-finding.ts';
import { FOUND } from '../../lib/present/words-found.ts';
import { KEEP_WORDS } from '../../lib/present/words-keep.ts';
import { KEEP_SET } from '../../lib/present/words-keep-set.ts';
import { cellName, columnName, LABELS, label, sectionPlace } from '../../lib/present/words-label.ts';
import { LIST_WORDS } from '../../lib/present/words-list.ts';
import { OPTIONS } from '../../lib/present/words-options.ts';
import { PAGE_WORDS } from '../../lib/present/words-page.ts';
import { POPUP } from '../../lib/present/words-popup.ts';
import { RULE_NAMES } from '../../lib/present/words-rule.ts';
import { SHELF_WORDS } from '../../lib/present/words-shelf.ts';
import { SHELF_PAGE_WORDS } from '../../lib/present/words-shelf-page.ts';
import { STATES } from '../../lib/present/words-states.ts';
import { TOOLBAR } from '../../lib/present/words-toolbar.ts';
import { YEAR_WORDS } from '../../lib/present/words-year.ts';

const CATALOGUES: Record<string, Readonly<Record<string, Worded>>> = {
  LABELS,
  RULE_NAMES,
  POPUP,
  BELOW,
  ASK,
  STATES,
  TOOLBAR,
  DRAFT,
  FOUND,
  EVIDENCE_WORDS,
  FINDING_WORDS,
  PAGE_WORDS,
  OPTIONS,
  YEAR_WORDS,
  SHELF_WORDS,
  SHELF_PAGE_WORDS,
  EXPORT_WORDS,
  KEEP_WORDS,
  KEEP_SET,
  LIST_WORDS,
};
const entries = Object.entries(CATALOGUES).flatMap(([name, words]) =>
  Object.entries(words).map(([id, worded]) => ({ id: `${name} ${id}`, worded })),
);
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('every wording', () => {
  test('speaks all three tongues', () => {
    expect(entries.filter(({ worded }) => TONGUES.some((tongue) => worded[tongue] === '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('takes the same data in all of them', () => {
    const uneven = entries.filter(({ worded }) => {
      const [first, ...others] = TONGUES.map((tongue) => placeholders(worded[tongue]).join());
      return others.some((other) => other !== first);
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  test('says it in the official words', () => {
    const forbidden = /複議|檔案|資訊|正确|正確/;
    expect(
      entries.filter(({ worded }) => TONGUES.some((tongue) => forbidden.test(worded[tongue]))).map(({ id }) => id),
    ).toEqual([]);
  });

  test('is simplified and traditional where it says so', () => {
    const pairs =
      '见見 论論 关關 闭閉 标標 题題 这這 为為 说說 数數 据據 业業 务務 历歷 过過 还還 选選 择擇 错錯 处處 议議 证證 结結 读讀 对對 开開 动動 条條 编編 决決 听聽 讼訟 诉訴 维維 织織 构構 设設 备備 缴繳 纳納 获獲 确確 认認 规規 监監 组組 负負 责責 总總 计計 发發';
    const of = (index: number) =>
      new RegExp(
        `[${pairs
          .split(' ')
          .map((pair) => pair[index])
          .join('')}]`,
      );
    const [simplified, traditional] = [of(0), of(1)];
    expect(entries.filter(({ worded }) => simplified.test(worded['zh-Hant'])).map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ worded }) => traditional.test(worded['zh-Hans'])).map(({ id }) => id)).toEqual([]);
  });

  test('uses each script’s own quotation marks', () => {
    expect(entries.filter(({ worded }) => /[“”]/.test(worded['zh-Hant'])).map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ worded }) => /[「」]/.test(worded['zh-Hans'] + worded.en)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('two', () => {
  const unique = (tongue: Tongue, n: number) =>
    say(FINDING_WORDS['reason.unique'], tongue, { cell: '四', from: '1', to: '0', n });

  test('of a thing is said as the card says it', () => {
    const card = (tongue: Tongue) => PAGE_WORDS['settles.2']?.[tongue] ?? 'missing';
    for (const tongue of ['zh-Hans', 'zh-Hant'] as const) expect(unique(tongue, 2)).toContain(card(tongue));
    expect(say(POPUP['says.failed'], 'zh-Hans', { n: 2 })).toBe('有两条关系不成立。');
    expect(say(FINDING_WORDS['reason.equal'], 'zh-Hant', { n: 2 })).toMatch(/^有兩種改法/);
  });

  test('stays a digit where it is no count of two, in tallies, and in English', () => {
    expect(unique('zh-Hans', 12)).toContain('12条关系');
    expect(unique('en', 2)).toContain('settles 2 relations');
    expect(say(POPUP['tally.all'], 'zh-Hans', { n: 2 })).toBe('2条勾稽关系');
  });
});

describe('labels', () => {
  test('name every row and column of both forms', () => {
    const missing: string[] = [];
    for (const form of Object.values(FORMS)) {
      for (const row of form.rows) if (!(`row.${row.id}` in LABELS)) missing.push(row.id);
      for (const block of form.blocks) {
        for (const row of block.rows) {
          if (!(`row.${row.id}` in LABELS)) missing.push(row.id);
          for (const column of block.columns) {
            const cell = `t2.${row.id}.${column.id}` as const;
            if (columnName(cell, 'en') === column.id) missing.push(cell);
          }
        }
      }
    }
    for (const { id } of APPLICANTS) if (!(`col.${id}` in LABELS)) missing.push(id);
    for (const group of ['review', 'direct', 'afterReview'] as const) {
      if (!(`row.${group}` in LABELS)) missing.push(group);
      for (const result of ['upheld', 'corrected', 'other', 'pending', 'total'] as const) {
        if (columnName(`t4.${group}.${result}`, 'en') === result) missing.push(result);
      }
    }
    expect(missing).toEqual([]);
  });

  test('keep columns of one id in different tables apart', () => {
    expect(columnName('t3.new.other', 'zh-Hans')).toBe('其他');
    expect(columnName('t4.review.other', 'zh-Hans')).toBe('其他结果');
    expect(columnName('t2.fee.amount', 'zh-Hant')).toBe('本年收費金額');
    expect(columnName('t2.procurement.amount', 'zh-Hans')).toBe('采购总金额');
    expect(cellName('t3.carriedOut.total', 'zh-Hant')).toBe('四、結轉下年度繼續辦理 · 總計');
    expect(sectionPlace('s3', 'zh-Hans')).toBe('第三部分');
  });

  test('use the official words in traditional letters', () => {
    expect(label('row.review', 'zh-Hant')).toBe('行政復議');
    expect(label('row.normDoc', 'zh-Hant')).toBe('行政規範性文件');
    expect(label('section.s2', 'zh-Hant')).toContain('政府信息');
    expect(label('col.issued', 'zh-Hant')).toBe('本年制發件數');
    expect(say(POPUP['tally.all'], 'zh-Hant', { n: 2 })).toBe('2條勾稽關係');
    expect(say(POPUP.published, 'zh-Hant', { date: 'x' })).toBe('x發布');
  });

  test('a label without words shows its key', () => {
    expect(label('row.unheard-of', 'en')).toBe('row.unheard-of');
  });
});

describe('evidence', () => {
  test('every signal has its words', () => {
    for (const id of Object.keys(EVIDENCE)) expect(evidenceLine(id, 'zh-Hans')?.text, id).toBeTruthy();
  });
  test('a frame that was not read is named by its address', () => {
    expect(evidenceLine('frame:https://a.gov.cn/', 'en')).toMatchObject({
      address: 'https://a.gov.cn/',
      present: false,
    });
    expect(evidenceLine('toString', 'en')).toBeNull();
  });
});

describe('what the browser and the store show', () => {
  const locales = ['zh_CN', 'zh_TW', 'en'].map((locale) => {
    const path = resolve(import.meta.dirname, `../../public/_locales/${locale}/messages.json`);
    return { locale, messages: JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }> };
  });

  test('is there in every language, in the official words', () => {
    const keys = locales.map(({ messages }) => Object.keys(messages).join());
    expect(new Set(keys).size).toBe(1);
    for (const { messages } of locales) {
      for (const { message } of Object.values(messages))
        expect(message).toMatch(/^(?!.*(複議|檔案|資訊|正确|正確)).+$/);
    }
  });

  test('keeps to the lengths of the stores', () => {
    for (const { locale, messages } of locales) {
      expect(messages.name?.message.length, locale).toBeLessThanOrEqual(45);
      expect(messages.description?.message.length, locale).toBeLessThanOrEqual(132);
    }
  });
});
