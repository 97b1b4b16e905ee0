import { absenceIn } from './absence.ts';
import { type Clause, clausesIn, MASK, maskTitles, plain, type Span, sentencesIn } from './clauses.ts';
import { type Context, contextOf, type Placed } from './context.ts';
import { type Draft, exactly, fromNumeral, isWholeOfDisputes } from './draft.ts';
import { Drafts } from './drafts.ts';
import type { Numeral } from './numbers.ts';
import { type About, isOthers, isOtherTime, relativeYears } from './others.ts';
import { placeDispute } from './place-dispute.ts';
import { placeRequest } from './place-request.ts';
import { placeTable2 } from './place-table-2.ts';
import { predicated } from './predicated.ts';
import { isDispute, type Topic, topicOf } from './topics.ts';
import { OTHER_CAUSE } from './words-disputes.ts';
import { CARRIED_IN } from './words-request.ts';

/** Units that tell no requests, cases or documents. */
const UNCOUNTED: readonly (string | null)[] = ['人次', '批次'];
const PUBLISHED = /公开|发布|信息|刊登|推送/;
const PUBLISHING = /主动公开|发布|刊登|推送|公示|更新/;
const KINDS = /主动公开[^#]*#.*(?:依申请公开|不予公开)[^#]*#/;
const REQUESTED = /收到|受理|接[到收]|新收|申请人|办结|答复/;
/** 18件，占72%; 自然人申请占72% is of no number before it. */
const SHARE = /^(?:其中)?占(?:比|总数的?|全部的?|总量的?)?(?:为|达)?$/;
const OTHER_RATE = /按[时期]|到期|及时|规范|公开率/;

const isDocument = (topic: Topic | null): boolean => topic === 'normDoc' || topic === 'rule';

/** Reads one folded line clause by clause, so that each number is read with its own words and what was said before. */
export class LineReader {
  readonly #drafts = new Drafts();
  readonly #about: About;
  #line = '';
  /** What the paragraph's heading names, what was last named for good, and what is being counted. */
  #paragraph: Topic | null = null;
  #base: Topic | null = null;
  #topic: Topic | null = null;
  #sentence: Span = { start: 0, end: 0 };
  #leadFrom = 0;
  #said = '';
  #published: Context['published'] = false;
  /** Documents were named with a number that is in no column (公开规章13件): 含新制定5件 behind it is in none either. */
  #held = false;
  /** What stood last was another organ's: 下属单位收到11件，办结9件. */
  #others = false;

  constructor(about: About) {
    this.#about = about;
  }

  /** A heading of its own says what the lines below it are about. */
  heading(text: string): void {
    this.#paragraph = topicOf(text);
  }

  read(text: string): Draft[] {
    this.#line = maskTitles(text);
    this.#drafts.begin();
    this.#base = this.#paragraph;
    this.#sentence = { start: 0, end: 0 };
    for (const sentence of sentencesIn(this.#line)) {
      this.#begin(sentence);
      this.#stretch(sentence.start, sentence.end);
      this.#drafts.narrow(sentence);
    }
    this.#drafts.dropExplained();
    return this.#drafts.own;
  }

  #begin(sentence: Span): void {
    // 其中 goes on with the time and the organ of the sentence before it.
    this.#leadFrom = /^\s*其中/.test(this.#line.slice(sentence.start)) ? this.#sentence.start : sentence.start;
    this.#sentence = sentence;
    this.#topic = this.#base;
    this.#held = this.#others = false;
    this.#said = plain(this.#line.slice(sentence.start, sentence.end));
    const figures = this.#said.replace(/\d/g, '#');
    this.#published = KINDS.test(figures) && !REQUESTED.test(figures) ? 'kinds' : false;
  }

  #stretch(from: number, to: number): void {
    for (const clause of clausesIn(this.#line, from, to)) {
      if (clause.numerals.length === 0) this.#words(clause);
      const inner = [
        ...clause.numerals.map((each, n) => ({ start: each.start, read: () => this.#number(clause, n, each) })),
        ...clause.brackets.map((each) => ({ start: each.start, read: () => this.#bracket(each) })),
      ];
      for (const each of inner.sort((a, b) => a.start - b.start)) each.read();
    }
  }

  /** Brackets explain what stands before them, and what they name does not go on behind them. */
  #bracket({ start, end }: Span): void {
    const before = [this.#topic, this.#base] as const;
    this.#stretch(start, end);
    [this.#topic, this.#base] = before;
  }

  #name(topic: Topic, counted: boolean): void {
    this.#topic = topic;
    // A foreign word in passing (制度, 会商) is forgotten with its sentence; a foreign thing that is counted is not.
    if (counted || topic !== 'foreign') this.#base = topic;
  }

  #number(clause: Clause, n: number, numeral: Numeral): void {
    const context = contextOf(clause, n, {
      line: this.#line,
      leadFrom: this.#leadFrom,
      sentence: this.#said,
      carried: this.#topic,
      published: this.#published,
      year: this.#about.year,
    });
    if (numeral.percent) this.#percentage(context, numeral);
    else this.#count(context, numeral, clause.end);
  }

  /** Up to the clause's `end`, words may say more of the number. */
  #count(context: Context, numeral: Numeral, end: number): void {
    const { before, after, topic, object, carried } = context;
    if ((topic === 'foreign' || topic === null) && PUBLISHED.test(before)) this.#published ||= 'some';
    const placed = this.#placed(context, numeral);
    // A foreign word in a result (信息无法提供30件) names nothing.
    const ofResult = placed !== null || (object === '信息' && carried === 'request' && !PUBLISHING.test(before));
    if (object !== null && topic && !(topic === 'foreign' && ofResult)) {
      this.#name(topic, true);
      this.#held = !placed && isDocument(topic);
    }
    if (!placed) return;
    const draft = this.#drafts.add({ ...this.#blank(numeral, placed), ...fromNumeral(numeral), kind: 'count', topic });
    // 3件，2件正在审理中: what is behind a part says which part it is.
    if (draft.kind === 'count' || isWholeOfDisputes(draft)) this.#predicate(after, { start: numeral.after, end });
  }

  #placed(context: Context, { unit }: Numeral): Placed | null {
    const { before, after, lead, topic, object } = context;
    if (UNCOUNTED.includes(unit)) return null;
    if (isOtherTime(lead, before, CARRIED_IN.test(before + after), this.#about)) return null;
    const others = isOthers(lead, before || after, this.#about);
    // Until something is named anew, or said to be one's own, it goes on.
    this.#others = others ? !before.includes('其中') : this.#others && object === null && !/[我本共总]/.test(before);
    if (others || this.#others) return null;
    if (object === null && this.#held && isDocument(topic)) return null;
    if (isDispute(topic)) return placeDispute(context);
    return placeTable2(context, unit) ?? placeRequest(context);
  }

  #blank({ start, end }: Span, { quantity, also = [], scope = 'total', weak = false }: Placed): Draft {
    const [at, sentence] = [{ start, end }, this.#sentence];
    return { ...exactly(0, scope), quantity, also, weak, kind: 'wording', topic: null, at, sentence };
  }

  #percentage({ before, topic }: Context, numeral: Numeral): void {
    const whole = this.#drafts.last;
    if (SHARE.test(before) && this.#drafts.all[whole]?.kind === 'part') {
      const share = { ...this.#blank(numeral, { quantity: 'share' }), ...fromNumeral(numeral) };
      this.#drafts.add({ ...share, kind: 'percent', whole });
    } else if ((topic === 'request' || isDispute(topic)) && numeral.value === 100 && !OTHER_RATE.test(before)) {
      this.#predicate(`${before}#`, numeral);
    }
  }

  /** A clause without a number may say that there was none, say something of the number before it, or name a thing. */
  #words(clause: Clause): void {
    const text = clause.text.replaceAll(MASK, ' ');
    const absence = absenceIn(text);
    if (absence && this.#isOurs(clause)) {
      const at = { start: clause.start + absence.start, end: clause.start + absence.end };
      this.#drafts.add({ ...this.#blank(at, { quantity: absence.quantity }), topic: absence.topic });
      this.#name(absence.topic, false);
      return;
    }
    this.#predicate(plain(text), clause);
    const topic = topicOf(text);
    if (topic) this.#name(topic, false);
  }

  #isOurs({ text, end }: Clause): boolean {
    const lead = plain(relativeYears(this.#line.slice(this.#leadFrom, end), this.#about.year));
    return (
      !isOtherTime(lead, '', false, this.#about) && !isOthers(lead, plain(text), this.#about) && !OTHER_CAUSE.test(lead)
    );
  }

  #predicate(text: string, { start, end }: Span): void {
    const words = this.#line.slice(start, end).replaceAll(MASK, ' ');
    const at = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
    for (const said of predicated(text, this.#drafts.in(this.#sentence))) {
      this.#drafts.add({ ...this.#blank(at, said), ...said });
    }
  }
}
