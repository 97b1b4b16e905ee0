import { again, isCutOff } from '../../lib/lists/job.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { type ListWord, listWord } from '../../lib/present/words-list.ts';
import type { Convert } from '../popup/letters.ts';
import { Sentence } from '../popup/Sentence.tsx';
import { fileName } from '../popup/take.ts';
import { Exports } from '../shared/Exports.tsx';
import type { ListDeeds, ListView } from './deeds.ts';
import type { Work } from './desk.ts';
import { Results } from './Results.tsx';

interface Props {
  view: Extract<ListView, { state: 'work' }>;
  tongue: Tongue;
  convert: Convert;
  deeds: ListDeeds;
}

/** The work on one list: how far it is, what can be done, and what was found so far. */
export function WorkPart({ view, tongue, convert, deeds }: Props) {
  const { work, shelf, dropped } = view;
  const { job, rows, under, at, error } = work;
  const say = (id: ListWord, data = {}): string => listWord(id, tongue, data);
  const done = job.read + job.unread;
  const says = saysOf(work);
  const passing = at === 'still' ? again(rows).length : 0;
  const reports = rows.reduce((sum, row) => sum + row.reports.length, 0);
  const name = fileName([job.site, job.made.slice(0, 10)]);
  return (
    <>
      <section class="lead">
        <Sentence text={say(says, { done, all: job.rows })} tongue={tongue} quiet={at === 'here'} />
        <p class="facts" lang={tongue === 'en' ? 'zh-Hans' : undefined}>
          <a href={job.address} target="_blank" rel="noopener noreferrer">
            {convert(job.title)}
          </a>
        </p>
        {done < job.rows && (
          <progress
            max={Math.max(1, job.rows)}
            value={done}
            aria-label={say('work.running', { done, all: job.rows })}
          />
        )}
        <p class="aside">{asideOf(work, says, say)}</p>
        {reports > job.read && <p class="aside">{say('work.reports', { n: reports })}</p>}
        {error && (
          <p class="fault" role="alert">
            {say(`error.${error.code}`, error.data)}
          </p>
        )}
        {dropped > 0 && <p class="aside">{say('jobs.dropped', { n: dropped })}</p>}
        <div class="do">
          {at === 'here' && (
            <>
              <Button id="pause" first tongue={tongue} onDo={deeds.onPause} />
              <Button id="cancel" tongue={tongue} onDo={deeds.onCancel} />
            </>
          )}
          {at === 'still' && done < job.rows && (
            <>
              <Button
                id={done === 0 && job.state === 'ready' ? 'begin' : 'resume'}
                first
                tongue={tongue}
                onDo={deeds.onResume}
              />
              {job.state !== 'cancelled' && <Button id="cancel" tongue={tongue} onDo={deeds.onCancel} />}
            </>
          )}
          {passing > 0 && (
            <button type="button" class="btn" onClick={deeds.onAgain}>
              {say('again', { n: passing })}
            </button>
          )}
          {job.read > 0 && (
            <button
              type="button"
              class="btn"
              aria-disabled={shelf?.going || undefined}
              onClick={() => shelf?.going || deeds.onShelve()}
            >
              {say('shelve')}
            </button>
          )}
          <div class="menus-down">
            <Exports
              id="list-export"
              reports={deeds.reports}
              count={reports}
              name={name}
              tongue={tongue}
              print
              before={(['xlsx', 'csv'] as const).map((kind) => ({
                id: `rows-${kind}`,
                text: say('rows'),
                kind: kind.toUpperCase(),
                run: () => deeds.onRows(kind),
              }))}
            />
          </div>
          <span class="said" role="status">
            {shelf && (shelf.said ?? shelfSays(shelf, say))}
          </span>
        </div>
      </section>
      <Results rows={rows} under={under} tongue={tongue} convert={convert} />
    </>
  );
}

function Button({
  id,
  first,
  tongue,
  onDo,
}: {
  id: 'pause' | 'cancel' | 'resume' | 'begin';
  first?: boolean;
  tongue: Tongue;
  onDo: () => void;
}) {
  return (
    <button type="button" class={first ? 'btn is-first' : 'btn'} data-do={id} onClick={onDo}>
      {listWord(id, tongue)}
    </button>
  );
}

function saysOf({ job, rows, at }: Work): ListWord {
  if (at === 'here') return 'work.running';
  if (at === 'other') return 'work.other';
  if (job.read + job.unread >= job.rows) return 'work.done';
  if (job.state === 'failures' && isCutOff(rows)) return 'work.network';
  return job.state === 'running' || job.state === 'done' ? 'work.broken' : `work.${job.state}`;
}

type Say = (id: ListWord, data?: Record<string, number>) => string;

function asideOf({ at, left }: Work, says: ListWord, say: Say): string {
  if (says === 'work.failures' || says === 'work.refused' || says === 'work.network') return say(`${says}.do`);
  if (at !== 'here') return '';
  const minutes = left === null ? 0 : Math.ceil(left / 60_000);
  return [say('work.open'), minutes > 0 ? say('work.left', { n: minutes }) : ''].filter(Boolean).join(' ');
}

function shelfSays({ going, done, all, dropped }: NonNullable<Props['view']['shelf']>, say: Say): string {
  if (going) return say('shelving', { done, all });
  return dropped > 0 ? say('shelved.dropped', { n: done, m: dropped }) : say('shelved', { n: done });
}
