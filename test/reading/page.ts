import { JSDOM } from 'jsdom';
import { type ReadReport, readReports } from '../../lib/forms/read-reports.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { atOnce } from '../../lib/model/steps.ts';
import { readPage } from '../../lib/read/page.ts';

export const documentOf = (html: string): Document => new JSDOM(html).window.document;
export const snapshotOf = (html: string): PageSnapshot => readPage(documentOf(html)).snapshot;
export const reportsOf = (html: string): ReadReport[] => atOnce(readReports(snapshotOf(html))).reports;
