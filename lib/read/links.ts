import type { PageSnapshot } from '../model/snapshot.ts';
import { collapse } from './line-reader.ts';

const FILE = /\.(docx?|xlsx?|pdf|wps|et|ofd|rar|zip)(?=$|[?#])/i;
const REPORT_LINK = /信息公[开開].*(?:年度?[报報]告|年[报報])/;

/** Notes a link: files in reading order, and how many links name a report (a list of reports is no report). */
export function readLink(link: Element, snapshot: PageSnapshot): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  const text = collapse(link.textContent ?? '');
  snapshot.links.total++;
  if (REPORT_LINK.test(text)) snapshot.links.report++;
  const type = (FILE.exec(href.trim()) ?? FILE.exec(text))?.[1]?.toLowerCase();
  if (type && !/^\s*javascript:/i.test(href)) {
    snapshot.attachments.push({ text: text || fileName(href), href: href.trim(), type, line: snapshot.lines.length });
  }
}

function fileName(href: string): string {
  const last = href.split(/[?#]/)[0]?.split('/').at(-1) ?? href;
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // not UTF-8 percent encoding: shown as it stands
  }
}
