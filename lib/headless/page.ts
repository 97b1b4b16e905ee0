import { check } from '../check.ts';
import type { CheckResult } from '../model/check.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { LIMITS, readPage } from '../read/page.ts';
import { type Budget, BudgetSpent, parsePage } from './parse.ts';
import { type TreeDocument, TreeElement } from './tree.ts';

/** Checks a saved page. Its scripts are not run and nothing is fetched; `<iframe srcdoc>` is read as part of it. */
export const checkHtml = (text: string): CheckResult => check(snapshotOf(text));

/** Of a page that is too large not even its text is had. */
export const checkTooLarge = (): CheckResult => check({ ...snapshotOf(''), tooLarge: true });

export function snapshotOf(text: string): PageSnapshot {
  if (text.length > LIMITS.characters) return { ...snapshotOf(''), tooLarge: true };
  try {
    const budget = { nodes: NODES };
    const tree = parsePage(text, budget);
    inlineSrcdoc(tree, budget);
    return readPage(tree as unknown as Document).snapshot;
  } catch (error) {
    if (error instanceof BudgetSpent) return { ...snapshotOf(''), tooLarge: true };
    throw error;
  }
}

/** The reader counts what it reads; the parser also makes what is never read. */
const NODES = 2 * LIMITS.nodes;
/** Frames of frames are followed this deep. */
const DEEPEST = 5;

function inlineSrcdoc(tree: TreeDocument, budget: Budget, depth = 0): void {
  if (depth === DEEPEST) return;
  for (const frame of tree.querySelectorAll('iframe[srcdoc]')) {
    const inner = parsePage(frame.getAttribute('srcdoc') ?? '', budget);
    inlineSrcdoc(inner, budget, depth + 1);
    const place = new TreeElement('div');
    for (let node = inner.body?.firstChild; node; node = inner.body?.firstChild) place.insertBefore(node, null);
    frame.parentNode?.insertBefore(place, frame);
    frame.remove();
  }
}
