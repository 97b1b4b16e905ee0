import type { PageSnapshot } from '../model/snapshot.ts';
import type { Dom } from './dom.ts';
import { collapse } from './line-reader.ts';

const FILE = /\.(docx?|xlsx?|pdf|wps|et|ofd|rar|zip)(?=$|[?#])/i;
const REPORT_LINK = /信息公[开開].*(?:年度?[报報]告|年[报報])/;
/** Looked for first: few links have it. */
const OF_REPORTS = '信息公';
/** A link's text beyond this is no name. */
const LONGEST = 1000;
/** A name of a report is shorter than this, and a page that lists more of them is an index. */
const LONGEST_NAME = 200;
const MOST_NAMED = 60;

interface OpenLink {
  element: Element;
  text: string;
  line: number;
}

/** Notes links: files in reading order, and how many links name a report (a list of reports is no report). */
export class LinkReader {
  readonly #snapshot: PageSnapshot;
  readonly #dom: Dom;
  readonly #open: OpenLink[] = [];

  constructor(snapshot: PageSnapshot, dom: Dom) {
    this.#snapshot = snapshot;
    this.#dom = dom;
  }

  enter(element: Element): void {
    this.#open.push({ element, text: '', line: this.#snapshot.lines.length });
  }

  add(text: string): void {
    const link = this.#open.at(-1);
    if (link && link.text.length < LONGEST) link.text += text;
  }

  leave(): void {
    const link = this.#open.pop();
    const stated = link && this.#dom.attribute(link.element, 'href');
    if (!link || stated == null) return;
    const { links, attachments } = this.#snapshot;
    const [href, text] = [stated.trim(), collapse(link.text)];
    const title = this.#dom.attribute(link.element, 'title') ?? '';
    links.total++;
    if (`${text}\n${title}`.includes(OF_REPORTS)) {
      if (REPORT_LINK.test(text)) links.report++;
      this.#name(text, collapse(title), href);
    }
    const type = (FILE.exec(href) ?? FILE.exec(text))?.[1]?.toLowerCase();
    if (type && !/^javascript:/i.test(href)) {
      attachments.push({ text: text || fileName(href), href, type, line: link.line });
    }
  }

  /** Lists cut their texts short and keep the whole name in `title`. */
  #name(text: string, title: string, href: string): void {
    const names = [text, title].filter((each) => each.length <= LONGEST_NAME && REPORT_LINK.test(each));
    const [name] = names.sort((a, b) => b.length - a.length);
    const { reportLinks = [] } = this.#snapshot;
    if (name === undefined || reportLinks.length >= MOST_NAMED) return;
    this.#snapshot.reportLinks = [...reportLinks, { text: name, href }];
  }
}

/** As the portal names itself in its meta tags; null where it does not. */
export const siteNameOf = ({ meta }: PageSnapshot): string | null => meta.sitename?.slice(0, LONGEST_NAME) || null;

function fileName(href: string): string {
  const last = href.split(/[?#]/)[0]?.split('/').at(-1) ?? href;
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // not UTF-8 percent encoding: shown as it stands
  }
}
