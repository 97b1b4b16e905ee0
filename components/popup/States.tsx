import type { ComponentChildren } from 'preact';
import type { TableId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { evidenceLine } from '../../lib/present/words-evidence.ts';
import { label } from '../../lib/present/words-label.ts';
import { stateWord } from '../../lib/present/words-states.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { webAddress } from './Files.tsx';
import { Reason } from './Reason.tsx';
import { Sentence } from './Sentence.tsx';
import { tablesNamed } from './verdict.ts';

/** The states that are no report: what is the matter, why, and what can be done. */

export interface Action {
  id: string;
  text: string;
  onDo: () => void;
}

interface SaysProps {
  text: string;
  aside?: string | undefined;
  tongue: Tongue;
  children?: ComponentChildren;
}

export function SaysSo({ text, aside, tongue, children }: SaysProps) {
  return (
    <>
      <Sentence text={text} tongue={tongue} />
      {children}
      {aside !== undefined && (
        <p class="aside">
          <Text text={aside} tongue={tongue} />
        </p>
      )}
    </>
  );
}

export function Actions({ actions }: { actions: readonly Action[] }) {
  return (
    <div class="do">
      {actions.map(({ id, text, onDo }) => (
        <button key={id} type="button" class="btn" onClick={onDo}>
          {text}
        </button>
      ))}
    </div>
  );
}

/** Why the page was taken for what it was taken for. */
export function Evidence({ result, url, tongue }: { result: CheckResult; url: string; tongue: Tongue }) {
  const lines = evidenceOf(result.evidence, url, tongue);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 class="away">{stateWord('evidence', tongue)}</h2>
      <ul class="reasons">
        {lines.map((line) => (
          <Reason key={line.href ?? line.text} {...line} tongue={tongue} />
        ))}
      </ul>
    </section>
  );
}

/** Signals with their words: what is there first, then what is not. */
export function evidenceOf(evidence: readonly string[], url: string, tongue: Tongue) {
  const lines = evidence
    .flatMap((id) => evidenceLine(id, tongue) ?? [])
    .map(({ address, ...line }) => ({ ...line, href: address === null ? null : webAddress(address, url) }));
  return [...lines.filter(({ present }) => present), ...lines.filter(({ present }) => !present)];
}

const TABLES: readonly TableId[] = ['t2', 't3', 't4'];

/** The tables that the page has and nobody but a person can read. */
export function UnreadTables({ result, tongue }: { result: CheckResult; tongue: Tongue }) {
  const tables = result.unreadable.length > 0 ? result.unreadable : TABLES;
  return (
    <section>
      <h2 class="away">{stateWord('unreadable', tongue)}</h2>
      <ul class="reasons">
        {tables.map((id) => (
          <li key={id}>
            <Sign name="open" label={label('sign.open', tongue)} />
            <span>
              <Text text={label(`table.${id}`, tongue)} tongue={tongue} /> {label(`table.${id}.title`, tongue)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function unreadableSays({ unreadable }: CheckResult, tongue: Tongue): string {
  if (unreadable.length === 0 || unreadable.length === TABLES.length) return stateWord('says.unreadable.all', tongue);
  return stateWord('says.unreadable', tongue, { tables: tablesNamed(unreadable, tongue) });
}
