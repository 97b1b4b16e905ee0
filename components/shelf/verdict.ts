import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { Head } from '../../lib/shelf/kept-report.ts';
import { nothingWrong } from '../popup/verdict.ts';
import type { SignName } from '../shared/Sign.tsx';

/** What a list can be narrowed to. */
export type Standing = 'fatal' | 'query' | 'open' | 'holds';
const SIGNS: Record<Standing, SignName> = { fatal: 'neq', query: 'look', open: 'open', holds: 'tick' };

export interface HeadVerdict {
  standing: Standing;
  sign: SignName;
  text: string;
}

/** What is not fully checked never holds. */
export function standingOf({ kind, summary, unreadable }: Head): Standing {
  if (summary.fatal > 0 || summary.failed > 0) return 'fatal';
  if (kind === 'unreadable-report' || summary.cannotTell > 0 || unreadable.length > 0 || summary.passed === 0)
    return 'open';
  return summary.query > 0 ? 'query' : 'holds';
}

/** The popup's verdict, as far as the head of a kept report can tell it. */
export function verdictOfHead(head: Head, tongue: Tongue): HeadVerdict {
  const standing = standingOf(head);
  return { standing, sign: SIGNS[standing], text: sentence(head, tongue) };
}

function sentence(head: Head, tongue: Tongue): string {
  const { fatal, failed } = head.summary;
  if (fatal === 1) return word('says.one', tongue);
  if (fatal > 1) return word('says.many', tongue, { n: fatal });
  if (failed > 0) return word('says.failed', tongue, { n: failed });
  if (head.kind === 'unreadable-report') return shelfPageWord('says.unreadable', tongue);
  return nothingWrong(head, tongue).text;
}
