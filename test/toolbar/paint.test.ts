import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TONGUES } from '../../lib/present/tongue.ts';
import { paintOf } from '../../lib/toolbar/paint.ts';

const PUBLIC = resolve(import.meta.dirname, '../../public');

test('a number only for certain findings, and never more than fits', () => {
  expect(paintOf({ state: 'number', fatal: 2 }, 'zh-Hans')).toMatchObject({ badge: '2', title: '勾稽：2处对不上' });
  expect(paintOf({ state: 'number', fatal: 1234 }, 'en').badge).toBe('999+');
  for (const state of ['nothing', 'holds', 'open'] as const)
    expect(paintOf({ state, fatal: 0 }, 'zh-Hant').badge).toBe('');
});

test('every state has its icon in every size, and says something in every tongue', () => {
  for (const state of ['nothing', 'number', 'holds', 'open'] as const) {
    for (const tongue of TONGUES) {
      const { icon, title } = paintOf({ state, fatal: 1 }, tongue);
      expect(Object.keys(icon)).toEqual(['16', '32', '48', '128']);
      for (const path of Object.values(icon)) expect(existsSync(join(PUBLIC, path)), path).toBe(true);
      expect(title).not.toMatch(/^$|\{/);
    }
  }
});
