import { Window } from 'happy-dom';
import { type ComponentChild, render } from 'preact';
import { EndNote } from '../../components/page/EndNote.tsx';
import { FindingCard } from '../../components/page/FindingCard.tsx';
import { asItIs } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { foreignOf, outlineOf } from './ours.ts';

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
  return foreignOf([...root.querySelectorAll('*')].map(outlineOf));
}
