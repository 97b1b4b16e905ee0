import { browser } from 'wxt/browser';
import { type FoundList, findReports } from '../../lib/lists/find-reports.ts';
import { siteOf } from '../../lib/lists/site.ts';
import type { LinkPage } from '../../lib/read/list-links.ts';

/** A page that lists reports, as its tab shows it now: what scripts have written is there, too. */
export interface TabList {
  address: string;
  title: string;
  site: string;
  found: FoundList;
}

export type TabAnswer = TabList | { fault: 'private' | 'tab' | 'site' };

/** Asks the frames of a tab for their links; of one in a private window only where `inPrivate`. The frame that names most reports is the list. */
export async function listOfTab(id: number, inPrivate = false): Promise<TabAnswer> {
  // What is no number is refused at once, not by the promise.
  const find = async () => browser.tabs.get(id);
  const tab = await find().catch(() => null);
  if (tab?.incognito && !inPrivate) return { fault: 'private' };
  const frames = tab
    ? await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: ['/links.js'] })
        .catch(() => null)
    : null;
  if (!frames) return { fault: 'tab' };
  const lists = frames.flatMap(({ result }) => {
    const { address, page } = (result ?? {}) as { address?: string; page?: LinkPage };
    const site = address === undefined ? null : siteOf(address);
    return address && page && site
      ? [
          {
            address,
            site,
            title: page.headings.find((each) => each !== '') ?? page.title,
            found: findReports(page, address),
          },
        ]
      : [];
  });
  const [best] = lists.toSorted((a, b) => b.found.reports.length - a.found.reports.length);
  if (!best) return { fault: 'site' };
  return { ...best, title: tab?.title || best.title };
}
