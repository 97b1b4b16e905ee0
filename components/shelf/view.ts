import type { Data, Tongue } from '../../lib/present/tongue.ts';
import type { ShelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { Dropped } from '../../lib/shelf/dropped.ts';
import type { Reports } from '../../lib/shelf/read.ts';
import type { Limits } from '../../lib/shelf/room.ts';
import type { ShelfError } from '../../lib/shelf/shelf-error.ts';
import type { Tie } from '../../lib/shelf/ties.ts';
import type { Name, Organ } from './organs.ts';

/** What lies on the shelf, and how it stands. */
export interface Stock {
  organs: readonly Organ[];
  ties: readonly Tie[];
  count: number;
  bytes: number;
  limits: Limits;
  /** Ids of entries that cannot be read any more. */
  damaged: readonly string[];
  /** What had to make room. */
  dropped: readonly Dropped[];
  /** Names of databases that could not be opened. */
  setAside: readonly string[];
}

/** What came of an act: words, or why it failed; and how it is taken back. */
export interface Said {
  word?: ShelfPageWord;
  data?: Data;
  fault?: ShelfError;
  undo?: () => Promise<unknown>;
}

/** All that the page is drawn from. The components know neither the browser nor its storage. */
export interface ShelfView {
  tongue: Tongue;
  /** English may be chosen. */
  english: boolean;
  /** Words of a report in the letters that were chosen. */
  convert(text: string): string;
  isPrivate: boolean;
  /** null while it is fetched. */
  stock: Stock | null;
  /** Why the shelf cannot be opened. */
  fault: ShelfError | null;
  said: Said | null;
  busy: boolean;
  /** The organ whose years are shown. */
  organ: string | null;
}

export interface Deeds {
  onTongue(tongue: Tongue): void;
  read(ids: readonly string[]): Promise<Reports>;
  /** The page of a report was opened. */
  opened(id: string): void;
  remove(ids: readonly string[], reports: number): Promise<void>;
  join(a: Pick<Organ, 'key' | 'name'>, b: { key: string; name: string | null }): Promise<void>;
  /** Parts a name from the rest of its organ. */
  part(organ: Organ, name: Name): Promise<void>;
  /** Says that two organs are two. */
  apart(a: Organ, b: { key: string; name: string | null }): Promise<void>;
  /** Takes back what was said of an organ and names. */
  release(organ: Organ, keys: readonly string[]): Promise<void>;
  save(): Promise<void>;
  load(file: Blob): Promise<void>;
  clear(): Promise<void>;
  recover(name: string): Promise<void>;
  discard(name: string): Promise<void>;
  droppedSeen(): Promise<void>;
  undo(): Promise<void>;
  retry(): void;
}
