import type { Data, Tongue } from '../present/tongue.ts';
import { type Saying, say } from '../present/words-headless.ts';
import type { Answer, Style } from './job.ts';

/** Why there is no result: a sentence by id, with its data. */
export interface Trouble {
  id: Saying;
  data?: Data;
}

/** What an error of the system says, as the trouble that it is. */
export const troubleOf = (error: unknown): Trouble => ({
  id: 'trouble',
  data: { text: error instanceof Error ? error.message : String(error) },
});

export const troubleText = ({ id, data }: Trouble, tongue: Tongue): string => say(id, tongue, data);

/** The line of a page that there is no result for. Programs get it in one language, whatever people read. */
export function answerTrouble(source: string, trouble: Trouble, { json, tongue }: Style): Answer {
  const error = troubleText(trouble, json ? 'en' : tongue);
  const text = json ? jsonLine({ source, error }) : peopleLine(`${source}: ${say('error', tongue, { text: error })}`);
  return { text, kind: 'error', fatal: 0 };
}

/** JSON leaves two line separators as they are, and some readers of lines split there. */
export const jsonLine = (value: object): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;

/** One line, whatever the page says: no control character reaches the terminal. */
export const peopleLine = (text: string): string => `${text.replace(/\p{Cc}+/gu, ' ')}\n`;
