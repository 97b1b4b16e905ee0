import type { Tongue } from '../../lib/present/tongue.ts';

const HAN = String.raw`\u3007\u3400-\u9fff\uf900-\ufaff`;
/** Marks that stand inside Chinese; quotation marks at its edge belong to the sentence around it. */
const INSIDE = String.raw`${HAN}\u3001-\u303f\uff01-\uffef\u201c\u201d\u2018\u2019\u2026\u2260\u2265\d`;
const EDGE = String.raw`${HAN}\uff08\uff09\uff0b\uff1d\d`;
/** Runs of Chinese, with the punctuation and figures that stand inside them. */
const CHINESE = new RegExp(`[\\uff08\\d]*[${HAN}](?:(?:[${INSIDE}]| \\u2260 )*[${EDGE}])?`, 'gu');

interface Props {
  text: string;
  tongue: Tongue;
  /** The script of the Chinese that stands in an English sentence. */
  lang?: 'zh-Hans' | 'zh-Hant';
}

/** A sentence. In English, the Chinese words in it carry their own language, for voices and for faces. */
export function Text({ text, tongue, lang = 'zh-Hans' }: Props) {
  if (tongue !== 'en') return <>{text}</>;
  const parts = [];
  let from = 0;
  for (const run of text.matchAll(CHINESE)) {
    if (run.index > from) parts.push(text.slice(from, run.index));
    parts.push(
      <span key={run.index} lang={lang} class="zh">
        {run[0]}
      </span>,
    );
    from = run.index + run[0].length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
