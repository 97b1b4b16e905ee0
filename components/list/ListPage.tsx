import { label } from '../../lib/present/words-label.ts';
import { listWord } from '../../lib/present/words-list.ts';
import { Sentence } from '../popup/Sentence.tsx';
import { Letters } from '../shared/Letters.tsx';
import { Sign } from '../shared/Sign.tsx';
import type { ListProps } from './deeds.ts';
import { FoundPart } from './FoundPart.tsx';
import { JobsPart } from './JobsPart.tsx';
import { WorkPart } from './WorkPart.tsx';

/** The whole page: the lists that were checked, what was found on one, or the work on it. */
export function ListPage(props: ListProps) {
  const { tongue, english, deeds, view } = props;
  // A page that is left does no more work.
  const works = view.state === 'work' && view.work.at === 'here';
  const beside = works ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <div class={`gj list is-${view.state}`} lang={tongue}>
      <header class="bar">
        <h1>
          <Sign name="tick" />
          {label('brand', tongue)}
          <i class="dot" />
          <span class="page-name">{listWord('title', tongue)}</span>
        </h1>
        <div class="away-links">
          {view.state !== 'home' && (
            <a class="plain" href="list.html" {...beside}>
              {listWord('jobs.all', tongue)}
            </a>
          )}
          <a class="plain" href="shelf.html" {...beside}>
            {listWord('jobs.shelf', tongue)}
          </a>
          <Letters tongue={tongue} english={english} onChoose={deeds.onTongue} />
        </div>
      </header>
      <main>
        <Middle {...props} />
      </main>
    </div>
  );
}

function Middle({ view, tongue, convert, deeds }: ListProps) {
  switch (view.state) {
    case 'looking':
      return (
        <section class="lead is-late">
          <Sentence text={listWord('looking', tongue)} tongue={tongue} />
        </section>
      );
    case 'home':
      return <JobsPart jobs={view.jobs} tongue={tongue} convert={convert} onRemove={deeds.onRemove} />;
    case 'found':
      return <FoundPart key={view.address} view={view} tongue={tongue} convert={convert} deeds={deeds} />;
    case 'work':
      return <WorkPart view={view} tongue={tongue} convert={convert} deeds={deeds} />;
    case 'error':
      return (
        <section class="lead">
          <Sentence text={listWord(`error.${view.error.code}`, tongue, view.error.data)} tongue={tongue} />
        </section>
      );
    case 'fault': {
      const { says, site = '' } = view;
      return (
        <section class="lead">
          <Sentence text={listWord(says, tongue, { site })} tongue={tongue} />
          {says === 'found.none' && <p class="aside">{listWord('found.none.do', tongue)}</p>}
          {says === 'fault.leave' && (
            <div class="do">
              <button type="button" class="btn" onClick={() => deeds.onAllow(site)}>
                {listWord('fault.leave.do', tongue)}
              </button>
            </div>
          )}
        </section>
      );
    }
  }
}
