import { fetchPage } from '../../lib/lists/fetch-page.ts';
import { type FoundList, findReports, joined } from '../../lib/lists/find-reports.ts';
import { MOST_PAGES } from '../../lib/lists/list-pages.ts';
import { type Ending, type Pace, runPolitely } from '../../lib/lists/polite.ts';
import { listLinks } from '../../lib/read/list-links.ts';
import { pageKey } from '../../lib/shelf/address.ts';
import { inert } from '../draft/inert.ts';
import type { Pages } from './deeds.ts';
import { connectOnlyTo } from './only.ts';
import { sleeper } from './sleep.ts';

interface Options {
  address: string;
  site: string;
  pace: Pace;
  signal: AbortSignal;
  /** Of the further pages only these, which were not read before. */
  again?: readonly string[];
  tell: (found: FoundList, pages: Pages) => void;
}

/** Reads the further pages of a list, and those that they lead to, each once; adds what they name to what was found. */
export async function readPages(
  first: FoundList,
  { address, site, pace, signal, again, tell }: Options,
): Promise<void> {
  const only = connectOnlyTo(site);
  const read = again ? first.pages.filter((each) => !again.includes(each)) : [];
  const known = new Set([address, ...read].map((each) => pageKey(each, 0)));
  const before = known.size;
  const queue: string[] = [];
  // In the order of the pages, whichever answers first.
  const lists = new Map<string, FoundList>([[address, first]]);
  const pages: Pages = { done: 0, all: 0, missing: [], reading: true };
  const enqueue = (more: readonly string[]): void => {
    for (const each of more) {
      if (known.has(pageKey(each, 0)) || known.size > MOST_PAGES) continue;
      known.add(pageKey(each, 0));
      queue.push(each);
    }
    pages.all = known.size - before;
  };
  const show = (): void => {
    const all = [...known].flatMap((key) =>
      [...lists].filter(([at]) => pageKey(at, 0) === key).map(([, list]) => list),
    );
    tell(joined(all), { ...pages, missing: [...pages.missing] });
  };
  const visit = async (page: string): Promise<Ending> => {
    const fetched = await fetchPage(page, site, { ...only, signal });
    const document = 'text' in fetched ? inert(fetched.text) : null;
    if (document && 'text' in fetched) {
      const found = findReports(listLinks(document), fetched.address);
      lists.set(page, found);
      enqueue(found.pages);
    } else pages.missing.push(page);
    pages.done++;
    show();
    return fetched.ending;
  };
  enqueue(again ?? first.pages);
  show();
  await runPolitely(queue, { pace, now: () => performance.now(), sleep: sleeper(), signal, visit });
  pages.missing.push(...queue);
  pages.reading = false;
  show();
}
