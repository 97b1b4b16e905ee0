import { Component } from 'preact';
import { isUnfinished, type Job } from '../../lib/lists/job.ts';
import { dayOf, timeOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { listWord } from '../../lib/present/words-list.ts';
import { handOn } from '../options/focus.ts';
import type { Convert } from '../popup/letters.ts';
import { Sentence } from '../popup/Sentence.tsx';

interface Props {
  jobs: readonly Job[];
  tongue: Tongue;
  convert: Convert;
  onRemove: (id: string) => void;
}

/** Every list that was checked, or begun: the latest first. */
export function JobsPart({ jobs, tongue, convert, onRemove }: Props) {
  if (jobs.length === 0)
    return (
      <section class="lead">
        <Sentence text={listWord('jobs.none', tongue)} tongue={tongue} />
        <p class="aside">{listWord('found.none.do', tongue)}</p>
      </section>
    );
  return (
    <section class="lead">
      <h2 tabIndex={-1}>{listWord('jobs.title', tongue)}</h2>
      <ul class="jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <div>
              <a href={`list.html?job=${job.id}`} lang={tongue === 'en' ? 'zh-Hans' : undefined}>
                {convert(job.title)}
              </a>
              <p class="facts">
                {listWord('jobs.facts', tongue, { site: job.site, all: job.rows, read: job.read, unread: job.unread })}
                <i class="dot" />
                {dayOf(job.made)} {timeOf(new Date(job.made))}
              </p>
            </div>
            <a class="btn" href={`list.html?job=${job.id}${isUnfinished(job) ? '&go' : ''}`}>
              {listWord(isUnfinished(job) ? 'resume' : 'jobs.open', tongue)}
            </a>
            <Remove job={job} tongue={tongue} convert={convert} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is gone is gone, so it asks: the second press deletes, and whatever else is done in between takes the first one back. */
class Remove extends Component<Omit<Props, 'jobs'> & { job: Job }, { asks: boolean }> {
  override state = { asks: false };

  onClick = ({ currentTarget }: { currentTarget: HTMLButtonElement }): void => {
    const { job, onRemove } = this.props;
    if (!this.state.asks) {
      this.setState({ asks: true });
      return;
    }
    const then = handOn(currentTarget);
    onRemove(job.id);
    setTimeout(then, 100);
  };

  render({ job, tongue, convert }: Omit<Props, 'jobs'> & { job: Job }, { asks }: { asks: boolean }) {
    const text = listWord(asks ? 'jobs.sure' : 'jobs.remove', tongue);
    return (
      <button
        type="button"
        class={asks ? 'btn' : 'plain'}
        data-row
        aria-label={`${text} ${convert(job.title)}`}
        onBlur={() => this.setState({ asks: false })}
        onClick={this.onClick}
      >
        {text}
      </button>
    );
  }
}
