import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import { langOf } from './letters.ts';

/** Which report. What the page does not state is said to be missing. */
export function Which({ result, tongue }: { result: CheckResult; tongue: Tongue }) {
  const { organ, year, script, published, kind } = result;
  const form = kind === 'old-report' ? 'old' : (result.record.form ?? 'none');
  const title = titleOf(result, tongue);
  const own = tongue === 'en' ? langOf(result) : undefined;
  return (
    <>
      <p class="organ" lang={organ === null ? undefined : own}>
        {organ ?? word('organ.none', tongue)}
      </p>
      <p class="facts">
        <span lang={title.own ? own : undefined}>{title.text}</span>
        <br />
        {year !== null && !title.text.includes(String(year)) && (
          <>
            {word('year', tongue, { year })}
            <i class="dot" />
          </>
        )}
        {word(`form.${form}`, tongue)}
        <i class="dot" />
        {word(`script.${script}`, tongue)}
        <i class="dot" />
        {published === null ? word('published.none', tongue) : word('published', tongue, { date: published })}
      </p>
    </>
  );
}

/** In English a report is named by what it is; in Chinese by its own title, less the organ that stands above it. */
function titleOf({ title, organ, year }: CheckResult, tongue: Tongue): { text: string; own: boolean } {
  if (tongue === 'en' && year !== null) return { text: word('title.english', tongue, { year }), own: false };
  if (title === null) return { text: word('title.none', tongue), own: false };
  const rest = organ !== null && title.startsWith(organ) ? title.slice(organ.length).trim() : '';
  return { text: rest.length >= 6 ? rest : title, own: true };
}
