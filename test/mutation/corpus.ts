import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { snapshotOf } from '../../lib/headless/page.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { decodePage } from '../../lib/read/decode.ts';
import { compact } from '../corpus/compact.ts';
import { CORPUS, type CorpusPage, fileOf } from '../corpus/pages.ts';

/** Snapshots outlive the modules: nothing that makes one is mutated here. */
const kept = globalThis as unknown as { snapshots?: Map<string, PageSnapshot> };
kept.snapshots ??= new Map();
const { snapshots } = kept;

function snapshotAt(path: string): PageSnapshot {
  const known = snapshots.get(path);
  if (known) return known;
  const snapshot = snapshotOf(decodePage(readFileSync(fileOf(path, 'page.html'))));
  snapshots.set(path, snapshot);
  return snapshot;
}

/** The seeds, and every report that something is said of: the others are reports in other markup. */
const telling = ({ path, expected }: CorpusPage): boolean =>
  expected?.kind === 'report' && (path.startsWith('seeds/') || (expected.findings as unknown[]).length > 0);

describe('reports of the corpus', () => {
  for (const { path, expected } of CORPUS.filter(telling)) {
    const { about, class: group, hard, ...wanted } = expected ?? {};
    it(path, () => {
      expect(compact(check(snapshotAt(path)))).toEqual(wanted);
    });
  }
});
