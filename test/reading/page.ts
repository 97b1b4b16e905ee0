import { JSDOM } from 'jsdom';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { readPage } from '../../lib/read/page.ts';

export const documentOf = (html: string): Document => new JSDOM(html).window.document;
export const snapshotOf = (html: string): PageSnapshot => readPage(documentOf(html)).snapshot;
