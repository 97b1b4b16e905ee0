import type { Data, Tongue } from '../../lib/present/tongue.ts';
import type { OptionsWord } from '../../lib/present/words-options.ts';
import type { Settings } from '../../lib/settings.ts';

/** All that the settings page is drawn from. The components know neither the browser nor its storage. */
export interface OptionsView {
  settings: Settings;
  tongue: Tongue;
  /** Titles of reports in the letters that were chosen. */
  convert(text: string): string;
  /** The browser's own language is Chinese. */
  chinese: boolean;
  /** A private window: nothing that is changed is kept. */
  isPrivate: boolean;
  keys: readonly Key[];
  rights: Rights;
  version: string;
}

export interface Key {
  name: string;
  /** What the browser calls it, where this project has no name for it. */
  description: string;
  /** Empty where none is set. */
  shortcut: string;
}

export interface Rights {
  permissions: readonly string[];
  /** The browser lets the extension read gov.cn unasked. */
  granted: boolean;
  /** Null where the browser does not say. */
  inPrivate: boolean | null;
}

/** The sections, in their order. */
export const PARTS = ['speech', 'marks', 'ignored', 'sites', 'keep', 'far', 'data', 'keys', 'rights'] as const;
export type Part = (typeof PARTS)[number];

export type Edit = (settings: Settings) => Settings;

/** What came of an act, said where it was done. */
export interface Said {
  word: OptionsWord;
  data?: Data;
  more?: { word: OptionsWord; data?: Data };
  undo?: Edit;
}

export interface Deeds {
  /** Rejects where it could not be stored. */
  change(edit: Edit): Promise<void>;
  clear(): Promise<void>;
  /** A file to the downloads. */
  save(text: string, name: string): void;
  /** False where the browser does not let its page of shortcuts be opened. */
  openKeys(): Promise<boolean>;
  /** Asks the browser for gov.cn. */
  grant(): Promise<void>;
}

/** What a section gets. */
export interface PartProps {
  view: OptionsView;
  deeds: Deeds;
  /** Edits, and says in this section what came of it. */
  change: (edit: Edit, said?: Said) => Promise<void>;
  say: (said: Said) => void;
}
