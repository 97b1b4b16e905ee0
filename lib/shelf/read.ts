import type { Connection } from './connection.ts';
import type { Transaction } from './database.ts';
import { Body, Head, type KeptReport } from './kept-report.ts';

export interface Listing {
  /** Latest opened first. */
  heads: Head[];
  /** Ids of entries that cannot be read any more. They stay until they are removed. */
  damaged: string[];
}

export async function readHeads(all: Transaction): Promise<Listing> {
  const store = all.objectStore('heads');
  const [ids, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const listing: Listing = { heads: [], damaged: [] };
  for (const [k, each] of found.entries()) {
    const parsed = Head.safeParse(each);
    if (parsed.success) listing.heads.push(parsed.data);
    else listing.damaged.push(ids[k] ?? '');
  }
  listing.heads.sort((a, b) => b.opened - a.opened);
  return listing;
}

export interface Reports {
  reports: KeptReport[];
  damaged: string[];
}

/** So many in one transaction: what cannot be read takes its whole transaction down. */
const AT_ONCE = 50;

/** Whole reports by id, in the order asked for; ids that are not there are left out. */
export async function readReports(connection: Connection, ids: readonly string[]): Promise<Reports> {
  const found: Reports = { reports: [], damaged: [] };
  for (let k = 0; k < ids.length; k += AT_ONCE) {
    const some = ids.slice(k, k + AT_ONCE);
    const part = await readSome(connection, some).catch(() => readEach(connection, some));
    found.reports.push(...part.reports);
    found.damaged.push(...part.damaged);
  }
  return found;
}

async function readEach(connection: Connection, ids: readonly string[]): Promise<Reports> {
  const parts: Reports[] = [];
  for (const id of ids) parts.push(await readSome(connection, [id]).catch(() => ({ reports: [], damaged: [id] })));
  return { reports: parts.flatMap(({ reports }) => reports), damaged: parts.flatMap(({ damaged }) => damaged) };
}

function readSome(connection: Connection, ids: readonly string[]): Promise<Reports> {
  return connection.read(async (all) => {
    const entryOf = async (id: string) =>
      [id, await all.objectStore('heads').get(id), await all.objectStore('bodies').get(id)] as const;
    const entries = await Promise.all(ids.map(entryOf));
    const found: Reports = { reports: [], damaged: [] };
    for (const [id, rawHead, rawBody] of entries) {
      if (rawHead === undefined && rawBody === undefined) continue;
      const head = Head.safeParse(rawHead);
      const body = Body.safeParse(rawBody);
      if (head.success && body.success) found.reports.push({ head: head.data, body: body.data });
      else found.damaged.push(id);
    }
    return found;
  });
}
