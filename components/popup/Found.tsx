import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { stateWord } from '../../lib/present/words-states.ts';
import { foundOf, isPartly, SAID } from './found.ts';
import { langOf } from './letters.ts';
import { Reason } from './Reason.tsx';
import { Evidence, evidenceOf } from './States.tsx';

interface Props {
  result: CheckResult;
  url: string;
  tongue: Tongue;
}

/** Parts of a report in what is none: which were found and which were missed; else the evidence alone. */
export function Found({ result, url, tongue }: Props) {
  if (!isPartly(result)) return <Evidence result={result} url={url} tongue={tongue} />;
  const lang = tongue === 'en' ? langOf(result) : undefined;
  const rest = result.evidence.filter((id) => !SAID.has(id));
  // What speaks against a report comes before what speaks for one.
  const lines = [...evidenceOf(rest, url, tongue), ...foundOf(result, tongue)];
  const sorted = [...lines.filter(({ present }) => present), ...lines.filter(({ present }) => !present)];
  return (
    <section>
      <h2 class="away">{stateWord('evidence', tongue)}</h2>
      <ul class="reasons">
        {sorted.map((line) => (
          <Reason key={line.text} {...line} tongue={tongue} lang={lang} />
        ))}
      </ul>
    </section>
  );
}
