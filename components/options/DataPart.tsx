import { useRef } from 'preact/hooks';
import type { Tongue } from '../../lib/present/tongue.ts';
import { optionsWord } from '../../lib/present/words-options.ts';
import { DEFAULTS, join, MOST_IGNORED, type Settings } from '../../lib/settings.ts';
import { exportOf, importOf } from './exchange.ts';
import type { PartProps, Said } from './view.ts';

/** What is kept and what is not; out, in, and away with it. */
export function DataPart({ view: { settings, tongue }, deeds, change, say }: PartProps) {
  const file = useRef<HTMLInputElement>(null);

  function save(): void {
    const now = new Date();
    deeds.save(exportOf(settings, now), `gouji-${now.toISOString().slice(0, 10)}.json`);
    say({ word: 'data.exported' });
  }

  async function take(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const read = importOf(await chosen.text().catch(() => ''));
    // The same file may be chosen again.
    input.value = '';
    if (read === 'other' || read === 'newer') return say({ word: `data.${read}` });
    const { ignored, sitesOff } = read.settings;
    const said: Said = { word: 'data.imported', data: { n: ignored.length, m: sitesOff.length } };
    if (read.dropped > 0) said.more = { word: 'data.dropped', data: { n: read.dropped } };
    await change((now) => join(now, read.settings), said);
  }

  async function clear(): Promise<void> {
    const before = settings;
    const said: Said = { word: 'data.cleared', undo: (now) => join(now, before) };
    await deeds.clear().then(
      () => say(said),
      () => say({ word: 'failed' }),
    );
  }

  return (
    <>
      <dl class="facts">
        <dt>{optionsWord('data.kept', tongue)}</dt>
        <dd>
          {JSON.stringify(settings) === JSON.stringify(DEFAULTS)
            ? optionsWord('data.kept.none', tongue)
            : optionsWord('data.kept.what', tongue, {
                n: settings.ignored.length,
                m: settings.sitesOff.length,
                size: sizeOf(settings, tongue),
              })}
        </dd>
        <dt>{optionsWord('data.not', tongue)}</dt>
        <dd>{optionsWord('data.not.what', tongue)}</dd>
        <dt>{optionsWord('data.where', tongue)}</dt>
        <dd>{optionsWord('data.where.what', tongue)}</dd>
        <dt>{optionsWord('data.sent', tongue)}</dt>
        <dd>{optionsWord('data.sent.what', tongue)}</dd>
      </dl>
      <p class="note">{optionsWord('data.each', tongue, { n: MOST_IGNORED })}</p>
      <p class="do">
        <button type="button" class="btn" onClick={save}>
          {optionsWord('data.export', tongue)}
        </button>
        <button type="button" class="btn" onClick={() => file.current?.click()}>
          {optionsWord('data.import', tongue)}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void take(currentTarget)}
        />
        <button type="button" class="btn" onClick={() => void clear()}>
          {optionsWord('data.clear', tongue)}
        </button>
      </p>
    </>
  );
}

function sizeOf(settings: Settings, tongue: Tongue): string {
  const n = new TextEncoder().encode(JSON.stringify(settings)).length;
  return n < 1024
    ? optionsWord('bytes', tongue, { n })
    : optionsWord('kilobytes', tongue, { n: (n / 1024).toFixed(1) });
}
