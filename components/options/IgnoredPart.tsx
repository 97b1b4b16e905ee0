import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { optionsWord } from '../../lib/present/words-options.ts';
import { ruleName } from '../../lib/present/words-rule.ts';
import { hostOf, type Ignored, ignore, restore } from '../../lib/settings.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { handOn } from './focus.ts';
import type { PartProps, Said } from './view.ts';

const SIGNS: Record<Ignored['severity'], SignName> = { fatal: 'neq', query: 'look', hint: 'hint' };

/** What is not to be shown again, by site, the newest first. */
export function IgnoredPart({ view: { settings, tongue, convert }, change }: PartProps) {
  const all = settings.ignored.toReversed();
  const sites = Map.groupBy(all, (entry) => (entry.kind === 'rule' ? entry.site : (hostOf(entry.page) ?? '')));
  if (all.length === 0) return <p class="read">{optionsWord('ignored.none', tongue)}</p>;

  async function bringBack(entries: Ignored[], said: Said, button: HTMLElement): Promise<void> {
    const moveFocus = handOn(button);
    await change((now) => restore(now, entries), { ...said, undo: (now) => ignore(now, entries) });
    moveFocus();
  }

  return (
    <>
      {[...sites].map(([site, entries]) => (
        <div key={site} class="site">
          <h3>{site || optionsWord('files', tongue)}</h3>
          <ul class="rows">
            {entries.map((entry) => (
              <li key={keyOf(entry)}>
                <Sign name={SIGNS[entry.severity]} label={label(`sign.${SIGNS[entry.severity]}`, tongue)} />
                <Entry entry={entry} tongue={tongue} convert={convert} />
                <button
                  type="button"
                  class="btn"
                  data-row
                  aria-label={`${optionsWord('ignored.restore', tongue)} ${nameOf(entry, tongue)}`}
                  onClick={({ currentTarget }) => void bringBack([entry], { word: 'ignored.restored' }, currentTarget)}
                >
                  {optionsWord('ignored.restore', tongue)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {all.length > 1 && (
        <p class="do">
          <button
            type="button"
            class="btn"
            onClick={({ currentTarget }) =>
              void bringBack(all, { word: 'ignored.restored.all', data: { n: all.length } }, currentTarget)
            }
          >
            {optionsWord('ignored.all', tongue)}
          </button>
        </p>
      )}
    </>
  );
}

interface EntryProps {
  entry: Ignored;
  tongue: Tongue;
  convert: (text: string) => string;
}

function Entry({ entry, tongue, convert }: EntryProps) {
  const on = <time dateTime={entry.at}>{optionsWord('ignored.on', tongue, { date: dateOf(entry.at) })}</time>;
  const name = (
    <span class="what">
      <Text text={nameOf(entry, tongue)} tongue={tongue} />
    </span>
  );
  if (entry.kind === 'rule') {
    return (
      <div>
        {name}
        <small>
          <span>{optionsWord('ignored.rule', tongue)}</span>
          {on}
        </small>
      </div>
    );
  }
  const { organ, title, page } = entry;
  return (
    <div>
      {name}
      <small>
        <a href={page} target="_blank" rel="noopener noreferrer">
          <Text text={convert(title ?? organ ?? '') || optionsWord('organ.none', tongue)} tongue={tongue} />
        </a>
        {on}
      </small>
    </div>
  );
}

const keyOf = (entry: Ignored): string =>
  entry.kind === 'rule' ? `${entry.site} ${entry.rule}` : `${entry.finding} ${entry.page}`;

/** The relations that do not hold, as the card calls them; a rule by its own name, which says that it holds. */
function nameOf(entry: Ignored, tongue: Tongue): string {
  if (entry.kind === 'rule') return ruleName(entry.rule, tongue);
  const broken = entry.rules.map((rule) => ruleName(rule, tongue).replace('＝', ' ≠ '));
  return broken.join(tongue === 'en' ? '; ' : '；');
}

/** Local day. */
function dateOf(at: string): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
