import { readClaims } from '/work/main/lib/narrative/claims.ts';
import { foldPage } from '/work/main/lib/forms/folded-page.ts';
export function pageOf(lines: string[]) {
  return foldPage({ documentTitle: '', meta: {}, lines: lines.map((text) => ({ text, cell: -1, heading: 0, link: false })), tables: [], cells: [], attachments: [], images: [], frames: [], links: { total: 0, report: 0 }, nodeCount: 0, tooLarge: false } as any);
}
export function claimsOf(text: string | string[], about: any = { year: 2023, organ: '示例市水务局' }) {
  const lines = Array.isArray(text) ? text : [text];
  const page = pageOf(lines);
  return readClaims(page, lines.map((_, k) => k), [], about);
}
export const show = (c: any) => `${c.quantity}${c.scope === 'total' ? '' : '@' + c.scope}${c.also.length ? '|' + c.also.join('|') : ''}=${c.value}${c.exactness === 'exact' ? '' : `[${c.low},${c.high}]`}${c.kind === 'wording' ? 'w' : ''}${c.whole !== undefined ? '<' + c.whole : ''}${c.weak ? '~' : ''}`;
