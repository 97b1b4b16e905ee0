import type { Tongue } from '../present/tongue.ts';
import { say } from '../present/words-headless.ts';
import type { Answer } from './job.ts';
import { peopleLine } from './trouble.ts';

/** Counts what was written: for the exit status, and for the last line. */
export class Tally {
  pages = 0;
  #reports = 0;
  #wrong = 0;
  #unread = 0;

  add({ kind, fatal }: Pick<Answer, 'kind' | 'fatal'>): void {
    this.pages++;
    if (kind === 'report') this.#reports++;
    if (kind === 'error') this.#unread++;
    if (fatal > 0) this.#wrong++;
  }

  /** 0 nothing fatal · 1 something fatal · 2 a page could not be read. */
  get status(): 0 | 1 | 2 {
    if (this.#unread > 0) return 2;
    return this.#wrong > 0 ? 1 : 0;
  }

  forPeople(tongue: Tongue): string {
    const data = { n: this.pages, reports: this.#reports, wrong: this.#wrong, unread: this.#unread };
    return peopleLine(say('total', tongue, data));
  }
}
