import type { FoundList } from '../../lib/lists/find-reports.ts';
import type { Job } from '../../lib/lists/job.ts';
import type { ListsError } from '../../lib/lists/lists-error.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { ListWord } from '../../lib/present/words-list.ts';
import type { Convert } from '../popup/letters.ts';
import type { Source } from '../shared/write-export.ts';
import type { Work } from './desk.ts';

/** Further pages of a list while they are read, and after. */
export interface Pages {
  done: number;
  all: number;
  /** Those that were not read. */
  missing: string[];
  reading: boolean;
}

export type ListView =
  | { state: 'looking' }
  | { state: 'fault'; says: ListWord; site?: string }
  | { state: 'error'; error: ListsError }
  | { state: 'home'; jobs: readonly Job[] }
  | {
      state: 'found';
      title: string;
      address: string;
      site: string;
      found: FoundList;
      pages: Pages | null;
      /** ms between two requests. */
      pause: number;
      error: ListsError | null;
    }
  | { state: 'work'; work: Work; shelf: Shelving | null; dropped: number };

export type Found = Extract<ListView, { state: 'found' }>;

/** Reports on their way to the shelf. */
export interface Shelving {
  done: number;
  all: number;
  dropped: number;
  going: boolean;
  /** What the shelf says went wrong. */
  said: string | null;
}

export interface ListDeeds {
  onTongue: (tongue: Tongue) => void;
  /** Reads the further pages of the list. */
  onPages: () => void;
  /** The person confirms these, by their addresses. */
  onStart: (addresses: ReadonlySet<string>) => void;
  onResume: () => void;
  onPause: () => void;
  onCancel: () => void;
  onAgain: () => void;
  onShelve: () => void;
  onRemove: (id: string) => void;
  /** Asks the browser for leave to read a site. */
  onAllow: (site: string) => void;
  /** All that was read, for an export. */
  reports: Source;
  /** The table itself as a file, with what was not read. */
  onRows: (kind: 'xlsx' | 'csv') => void;
}

export interface ListProps {
  view: ListView;
  tongue: Tongue;
  english: boolean;
  /** Turns words of the list and of its reports to the letters that were chosen. */
  convert: Convert;
  deeds: ListDeeds;
}
