import { type FoldedPage, foldPage } from '../../lib/forms/folded-page.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { readClaims } from '../../lib/narrative/claims.ts';

/** A page that is nothing but these lines of text. */
export function pageOf(lines: readonly string[]): FoldedPage {
  return foldPage({
    documentTitle: '',
    meta: {},
    lines: lines.map((text) => ({ text, cell: -1, heading: 0, link: false })),
    tables: [],
    cells: [],
    attachments: [],
    images: [],
    frames: [],
    links: { total: 0, report: 0 },
    nodeCount: 0,
    tooLarge: false,
  });
}

export const ABOUT = { year: 2023, organ: '示例市水务局' };

export function claimsOf(text: string | readonly string[], about: Partial<typeof ABOUT> = {}): Claim[] {
  const lines = typeof text === 'string' ? [text] : text;
  return readClaims(pageOf(lines), [...lines.keys()], [], { ...ABOUT, ...about });
}

/** A claim in short: `received@natural=9`. */
export const shortOf = ({ quantity, scope, value, kind }: Claim): string =>
  `${quantity}${scope === 'total' ? '' : `@${scope}`}=${value}${kind === 'percent' ? '%' : ''}`;
