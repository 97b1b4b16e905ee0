import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, Quote } from '../../lib/model/finding.ts';
import type { PageScript } from '../../lib/model/record.ts';
import type { Tongue } from '../../lib/present/tongue.ts';

/** Turns a text of the page to the letters that were chosen. */
export type Convert = (text: string) => string;
export const asItIs: Convert = (text) => text;

/** The language of what the page itself says. */
export const langOf = ({ script }: CheckResult) => (script === 'hant' ? 'zh-Hant' : 'zh-Hans');

/** Needed only where the page is written in the other script; English keeps the page's own letters. */
export function needsConverter(tongue: Tongue, script: PageScript | null): boolean {
  return script !== null && tongue !== 'en' && tongue !== (script === 'hant' ? 'zh-Hant' : 'zh-Hans');
}

/** Its tables are larger than the whole popup, so they come only when they are wanted. */
export async function loadConverter(tongue: Tongue): Promise<Convert> {
  const { convertTo } = await import('../../lib/script/converter.ts');
  return convertTo(tongue);
}

/** The same result with every text of the page in other letters. Ids, numbers and addresses stay. */
export function inLetters(result: CheckResult, convert: Convert): CheckResult {
  if (convert === asItIs) return result;
  const maybe = (text: string | null) => (text === null ? null : convert(text));
  const cells = Object.entries(result.record.cells).map(([id, cell]) => [id, { ...cell, text: convert(cell.text) }]);
  return {
    ...result,
    title: maybe(result.title),
    organ: maybe(result.organ),
    record: { ...result.record, cells: Object.fromEntries(cells) },
    attachments: result.attachments.map((file) => ({ ...file, text: convert(file.text) })),
    findings: result.findings.map((finding) => findingInLetters(finding, convert)),
    others: result.others.map((other) => inLetters(other, convert)),
  };
}

function findingInLetters(finding: Finding, convert: Convert): Finding {
  // In pieces: other letters may be more or fewer, and the words that matter stay those words.
  const quote = (one: Quote): Quote => {
    const [before, words, after] = piecesOf(one).map(convert) as [string, string, string];
    return { ...one, text: before + words + after, start: before.length, length: words.length };
  };
  const data = Object.entries(finding.message.data).map(([key, value]) => [
    key,
    typeof value === 'string' ? convert(value) : value,
  ]);
  return {
    ...finding,
    quote: finding.quote && quote(finding.quote),
    otherQuotes: finding.otherQuotes.map(quote),
    explanations: finding.explanations.map((one) => ({ ...one, witnesses: one.witnesses.map(quote) })),
    message: { ...finding.message, data: Object.fromEntries(data) },
  };
}

/** What stands before the words that matter, the words, and what stands behind. */
const piecesOf = ({ text, start, length }: Quote): [string, string, string] => [
  text.slice(0, start),
  text.slice(start, start + length),
  text.slice(start + length),
];
