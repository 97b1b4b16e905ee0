import { describe, expect, test } from 'vitest';
import { type Command, readOptions } from '../../lib/headless/options.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { SAYINGS, say } from '../../lib/present/words-headless.ts';

const problem = (command: Command): unknown => ('problem' in command ? command.problem : null);
const options = (...words: string[]): unknown => {
  const command = readOptions(words);
  return 'run' in command ? command.run : command;
};

describe('what is asked for', () => {
  test('files, by themselves', () => {
    expect(options('a.html', '-')).toMatchObject({
      json: false,
      tongue: 'zh-Hans',
      paths: ['a.html', '-'],
      list: null,
      holds: 'pages',
      resume: null,
      seconds: 60,
      workers: expect.any(Number),
    });
  });

  test('everything', () => {
    const words = '--json --warc --list=- --lang en --resume out.jsonl --workers 3 --timeout 0.5 a.warc';
    expect(options(...words.split(' '))).toEqual({
      json: true,
      tongue: 'en',
      paths: ['a.warc'],
      list: '-',
      holds: 'warc',
      resume: 'out.jsonl',
      workers: 3,
      seconds: 0.5,
    });
  });

  test('lines of JSON', () => {
    expect(options('--ndjson')).toMatchObject({ holds: 'ndjson', paths: [] });
  });

  test('a file whose name looks like an option', () => {
    expect(options('--', '--json')).toMatchObject({ json: false, paths: ['--json'] });
  });

  test('help and the schema want no file', () => {
    expect(options('--help', '--lang', 'zh-Hant')).toEqual({ show: 'help', tongue: 'zh-Hant' });
    expect(options('-h')).toEqual({ show: 'help', tongue: 'zh-Hans' });
    expect(options('--schema')).toEqual({ show: 'schema', tongue: 'zh-Hans' });
  });
});

describe('what is not understood is told', () => {
  test.each([
    ['', 'no-input', ''],
    ['--json', 'no-input', ''],
    ['--frobnicate a', 'unknown-option', '--frobnicate'],
    ['-x a', 'unknown-option', '-x'],
    ['--constructor a', 'unknown-option', '--constructor'],
    ['a --list', 'no-value', '--list'],
    ['--list --json', 'no-value', '--list'],
    ['--json=yes a', 'no-such-value', '--json'],
    ['--lang fr a', 'no-such-value', '--lang'],
    ['--workers 0 a', 'no-such-value', '--workers'],
    ['--workers many a', 'no-such-value', '--workers'],
    ['--timeout -1 a', 'no-such-value', '--timeout'],
    ['--timeout 0 a', 'no-such-value', '--timeout'],
    ['--ndjson a', 'ndjson-alone', ''],
    ['--ndjson --warc', 'ndjson-alone', ''],
    ['--ndjson --list a', 'ndjson-alone', ''],
    ['--resume a b', 'resume-needs-json', ''],
    ['- -', 'input-twice', ''],
    ['- --list -', 'input-twice', ''],
  ])('%s', (words, id, text) => {
    const found = problem(readOptions(words.split(' ').filter(Boolean)));
    expect(found).toMatchObject({ id, ...(text ? { data: { text } } : {}) });
  });
});

describe('the words of the command line', () => {
  test('take the same data in all tongues', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    for (const [id, worded] of Object.entries(SAYINGS))
      for (const tongue of TONGUES)
        expect([id, new Set(names(worded[tongue]))]).toEqual([id, new Set(names(worded.en))]);
  });

  test('tell of every option', () => {
    for (const tongue of TONGUES)
      for (const flag of 'json list ndjson warc resume workers timeout lang schema help'.split(' '))
        expect(say('usage', tongue)).toContain(`--${flag}`);
  });

  test('are the official ones', () => {
    for (const worded of Object.values(SAYINGS))
      expect(Object.values(worded).join()).not.toMatch(/複議|檔案|資訊|正确|正確/);
  });
});
