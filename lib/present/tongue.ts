/** The interface speaks three tongues; a page is written in one of two scripts. */
export type Tongue = 'zh-Hans' | 'zh-Hant' | 'en';
export const TONGUES: readonly Tongue[] = ['zh-Hans', 'zh-Hant', 'en'];

/** One wording in all three. `{name}` stands for data; `{n|one|many}` chooses by the number n (English). */
export type Worded = Readonly<Record<Tongue, string>>;
/** One wording, as all files of words write theirs; the build of the extension's pages knows it by this name. */
export const worded = (hans: string, hant: string, en: string): Worded => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

export type Data = Readonly<Record<string, string | number | null>>;

/** In a sentence Chinese counts two with a word of its own: 两条关系, 两种改法. Tallies (2条不成立) and figures stay digits. */
const TWO: Readonly<Record<Tongue, string>> = { 'zh-Hans': '两', 'zh-Hant': '兩', en: '2' };
const COUNTED = /\{(\w+)\}(?=条关系|條關係|[种種])/g;

/** Fills a wording with its data. A datum that is not there stays visible as `{name}`, so that a test can see it. */
export function say(words: Worded, tongue: Tongue, data: Data = {}): string {
  return words[tongue]
    .replace(COUNTED, (whole, name: string) => (data[name] === 2 ? TWO[tongue] : whole))
    .replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
      const value = data[name];
      if (value === undefined || value === null) return whole;
      if (one === undefined || many === undefined) return String(value);
      return Number(value) === 1 ? one : many;
    });
}
