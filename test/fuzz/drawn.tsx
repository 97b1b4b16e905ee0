import { Window } from 'happy-dom';
import { type ComponentChild, render } from 'preact';
import { EndNote } from '../../components/page/EndNote.tsx';
import { FindingCard } from '../../components/page/FindingCard.tsx';
import { asItIs } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { CheckResult } from '../../lib/model/check.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';

/**
 * The popup and the cards as they would stand there, and whatever in them is none of ours: an element or an attribute
 * that came from the text of a page.
 */
const ELEMENTS = new Set(
  (
    'div span p h1 h2 h3 h4 b i q s small strong em mark sup br button a ul ol li dl dt dd table u caption thead tbody tfoot ' +
    'tr th td section header footer main nav aside details summary form fieldset legend label input output svg path ' +
    'circle rect g line use title figure figcaption bdi blockquote time code pre'
  ).split(' '),
);
const ATTRIBUTE =
  /^(?:class|lang|id|type|name|value|title|role|tabindex|for|scope|colspan|rowspan|open|hidden|disabled|checked|href|target|rel|translate|popover|style|dir|aria-[a-z]+|data-[a-z]+|datetime|viewbox|viewBox|d|fill|stroke|stroke-[a-z]+|width|height|cx|cy|r|x|y|x1|x2|y1|y2|transform|preserveAspectRatio|focusable|xmlns|vector-effect)$/;
const SAFE = /^(?:https?:\/\/|\/[a-z]|draft\.html$|#|$)/;

const { document } = new Window();
const root = document.createElement('div') as unknown as HTMLElement;
document.body.append(root as never);

const nothing = (): void => {};
const deeds = {
  onTongue: nothing,
  onRead: nothing,
  onRecheck: nothing,
  onShow: async () => true,
  onSection: nothing,
  onCopyError: async () => 'copied' as const,
  onCopyText: async () => 'copied' as const,
  onCsv: nothing,
  onJson: nothing,
  onSettings: null,
};
const acts = { close: nothing, turn: nothing, copy: async () => {}, recheck: nothing };

export function draw(result: CheckResult, tongue: Tongue): string[] {
  const view = {
    state: 'checked' as const,
    ...{ result, url: 'http://www.example.gov.cn/a.html', at: '2026-01-02T03:04:05Z', frame: 0, again: false },
  };
  const problems = foreign(<Popup view={view} tongue={tongue} english convert={asItIs} deeds={deeds} />);
  // What cannot be drawn is told in the popup, and is a failure all the same.
  if (root.querySelector('.error, pre')) problems.push(`not drawn: ${root.textContent?.slice(0, 300)}`);
  const speech = { tongue, convert: asItIs };
  for (const finding of result.findings) {
    const card = { finding, report: result, orphans: [], here: new Set<string>(), turn: { at: 1, of: 1 } };
    problems.push(...foreign(<FindingCard view={card} acts={acts} speech={speech} />));
  }
  problems.push(...foreign(<EndNote report={result} findings={result.findings} tongue={tongue} />));
  return problems;
}

function foreign(what: ComponentChild): string[] {
  render(null, root);
  render(what, root);
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    if (!ELEMENTS.has(tag)) return [`<${tag}>`];
    return [...element.attributes].flatMap(({ name, value }) => {
      if (!ATTRIBUTE.test(name)) return [`${tag}[${name}]`];
      if (name === 'href' && !SAFE.test(value)) return [`${tag}[href=${value}]`];
      if (name === 'lang' && ![...TONGUES, 'zh'].includes(value)) return [`${tag}[lang=${value}]`];
      return [];
    });
  });
}
