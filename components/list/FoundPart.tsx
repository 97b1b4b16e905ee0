import { Component } from 'preact';
import { type FoundReport, isChecked } from '../../lib/lists/find-reports.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { type ListWord, listWord } from '../../lib/present/words-list.ts';
import type { Convert } from '../popup/letters.ts';
import { Sentence } from '../popup/Sentence.tsx';
import { Text } from '../shared/Text.tsx';
import type { Found, ListDeeds } from './deeds.ts';
import { Picks } from './Picks.tsx';

interface Props {
  view: Found;
  tongue: Tongue;
  convert: Convert;
  deeds: ListDeeds;
}

/** What was found, before anything is asked of the site: the person looks it through, leaves out, and confirms. */
export class FoundPart extends Component<Props, { chosen: ReadonlyMap<string, boolean> }> {
  /** What the person chose; all else is as it was proposed. */
  override state = { chosen: new Map<string, boolean>() };

  isChosen = (report: FoundReport): boolean => this.state.chosen.get(report.address) ?? isChecked(report);

  choose = (reports: readonly FoundReport[], on: boolean): void => {
    this.setState(({ chosen }) => ({
      chosen: new Map([...chosen, ...reports.map(({ address }) => [address, on] as const)]),
    }));
  };

  render({ view, tongue, convert, deeds }: Props) {
    const { found, pages, site, pause, error } = view;
    const { reports } = found;
    const say = (id: ListWord, data = {}): string => listWord(id, tongue, data);
    const chosen = reports.filter(this.isChosen);
    const reading = pages?.reading ?? false;
    const missing = pages?.missing.length ?? 0;
    return (
      <>
        <section class="lead">
          <Sentence
            text={say(reports.length > 0 ? 'found.says' : 'found.none', { n: reports.length })}
            tongue={tongue}
          />
          <p class="facts" lang={tongue === 'en' ? 'zh-Hans' : undefined}>
            <a href={view.address} target="_blank" rel="noopener noreferrer">
              {convert(view.title) || view.address}
            </a>
          </p>
          <Notes view={view} tongue={tongue} />
          {(pages || found.pages.length > 0) && (
            <p class="more">
              <span role="status">
                {!pages && say('pages.more', { n: found.pages.length })}
                {pages && reading && say('pages.reading', { done: pages.done, all: pages.all })}
                {reading && missing > 0 && <i class="dot" />}
                {missing > 0 && say('pages.failed', { n: missing })}
              </span>
              {(!pages || (!reading && missing > 0)) && (
                <button type="button" class="btn" onClick={deeds.onPages}>
                  {say(pages ? 'pages.again' : 'pages.do')}
                </button>
              )}
            </p>
          )}
          {reports.length > 0 && (
            <>
              <p class="aside">
                <Text text={say('found.how', { site, pause: pause / 1000 })} tongue={tongue} />
              </p>
              <div class="do">
                <button
                  type="button"
                  class="btn is-first"
                  disabled={reading || chosen.length === 0}
                  onClick={() => deeds.onStart(new Set(chosen.map(({ address }) => address)))}
                >
                  {chosen.length > 0 ? say('start', { n: chosen.length }) : say('start.none')}
                </button>
              </div>
            </>
          )}
          {error && (
            <p class="fault" role="alert">
              {say(`error.${error.code}`, error.data)}
            </p>
          )}
        </section>
        {reports.length > 0 && (
          <Picks reports={reports} isChosen={this.isChosen} tongue={tongue} convert={convert} onChoose={this.choose} />
        )}
      </>
    );
  }
}

/** What is not among the reports, and what is only guessed. */
function Notes({ view: { found }, tongue }: { view: Found; tongue: Tongue }) {
  const { left, unseen, reports } = found;
  const notes = (['elsewhere', 'twice', 'nowhere', 'beyond'] as const)
    .filter((key) => left[key] > 0)
    .map((key) => listWord(`left.${key}`, tongue, { n: left[key] }));
  const files = reports.filter(({ file }) => file !== null).length;
  const old = reports.filter((report) => report.file === null && !isChecked(report)).length;
  if (files > 0) notes.push(listWord('left.files', tongue, { n: files }));
  if (old > 0) notes.push(listWord('left.old', tongue, { n: old }));
  if (unseen > 0) notes.push(listWord('unseen', tongue, { n: unseen }));
  if (reports.some(({ sure }) => !sure)) notes.push(listWord('found.unsure', tongue));
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
