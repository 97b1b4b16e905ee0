import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Desk } from '../../components/shelf/desk.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { reportOf } from '../shelf/reports.ts';
import { day } from './shelf-stock.ts';

const draw = vi.fn();
let shelf: Shelf;
let desk: Desk;

const keep = (on: Shelf, organ: string, year = 2023) =>
  on.keep(reportOf({ organ, year }), {
    address: `http://${year}.gov.cn/${encodeURIComponent(organ)}`,
    at: day(5),
    incognito: false,
  });
const names = () => desk.state.stock?.organs.map(({ name }) => name).toSorted();
const organ = (name: string) => {
  const found = desk.state.stock?.organs.find((each) => each.names.some(({ text }) => text === name));
  if (!found) throw new Error(name);
  return found;
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  draw.mockClear();
  shelf = new Shelf({ patience: 5000 });
  desk = new Desk(shelf, draw);
  await keep(shelf, '太湖市发展和改革委员会');
  await keep(shelf, '太湖市发展和改革局', 2022);
  await desk.look();
});
afterEach(() => desk.close());

describe('an act', () => {
  test('that removes is taken back whole', async () => {
    const { now } = organ('太湖市发展和改革局').reports[0] ?? {};
    await desk.remove([now?.id ?? ''], 1);
    expect(names()).toEqual(['太湖市发展和改革委员会']);
    expect(desk.state.said).toMatchObject({ word: 'said.removed', data: { n: 1 } });
    await desk.undo();
    expect(names()).toHaveLength(2);
    expect(desk.state.said).toEqual({ word: 'undone' });
  });

  test('that joins is taken back, and so is one that parts', async () => {
    await desk.join(organ('太湖市发展和改革委员会'), organ('太湖市发展和改革局'));
    expect(names()).toHaveLength(1);
    const joined = organ('太湖市发展和改革局');
    await desk.part(joined, joined.names[1] as (typeof joined.names)[number]);
    expect(names()).toHaveLength(2);
    await desk.undo();
    expect(names()).toHaveLength(1);
    await desk.release(organ('太湖市发展和改革局'), [joined.names[1]?.key ?? '']);
    expect(names()).toHaveLength(2);
    expect(organ('太湖市发展和改革局').maybe).toHaveLength(1);
  });

  test('that empties the shelf is taken back, ties and all', async () => {
    await desk.join(organ('太湖市发展和改革委员会'), organ('太湖市发展和改革局'));
    await desk.clear();
    expect(desk.state.stock).toMatchObject({ count: 0, ties: [] });
    await desk.undo();
    expect(desk.state.stock).toMatchObject({ count: 2 });
    expect(names()).toHaveLength(1);
  });

  test('that fails says why and leaves what was there, and what could be taken back', async () => {
    const { now } = organ('太湖市发展和改革局').reports[0] ?? {};
    await desk.remove([now?.id ?? ''], 1);
    await desk.load(new Blob(['{"a":1}']));
    expect(desk.state.said?.fault).toMatchObject({ code: 'import-not-a-shelf' });
    expect(names()).toEqual(['太湖市发展和改革委员会']);
    await desk.undo();
    expect(names()).toHaveLength(2);
  });

  test('waits for the one before', async () => {
    const { now } = organ('太湖市发展和改革局').reports[0] ?? {};
    const { now: other } = organ('太湖市发展和改革委员会').reports[0] ?? {};
    await Promise.all([desk.remove([now?.id ?? ''], 1), desk.remove([other?.id ?? ''], 1)]);
    expect(names()).toEqual([]);
    // Several that went in a row come back together.
    expect(desk.state.said?.data).toEqual({ n: 2 });
    await desk.undo();
    expect(names()).toHaveLength(2);
    await desk.undo();
    expect(names()).toHaveLength(2);
  });
});

describe('the page', () => {
  test('sees what another tab does', async () => {
    const other = new Shelf({ patience: 5000 });
    await keep(other, '太湖市财政局');
    await vi.waitFor(() => expect(names()).toContain('太湖市财政局'));
    other.close();
  });

  test('keeps in sight what it has when the shelf fails', async () => {
    vi.spyOn(shelf, 'list').mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    await desk.look();
    expect(desk.state.fault).toMatchObject({ code: 'failed' });
    expect(names()).toHaveLength(2);
    await desk.look();
    expect(desk.state.fault).toBeNull();
  });
});
