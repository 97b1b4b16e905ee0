import { absenceIn } from './absence.ts';
import { type Clause, clausesIn, maskTitles, sentencesIn, type Span } from './clauses.ts';
import { type Context, type Placed, plain } from './context.ts';
import { type Draft, exactly, fromNumeral, isWholeOfRequests, wholeOf } from './draft.ts';
import type { Numeral } from './numbers.ts';
import { type About, isOthers, isOtherTime, relativeYears } from './others.ts';
import { placeDispute } from './place-dispute.ts';
import { placeRequest } from './place-request.ts';
import { placeTable2 } from './place-table-2.ts';
import { EVERY, PREDICATES, type Predicate } from './predicates.ts';
import { isDispute, objectsIn, type Topic, topicOf } from './topics.ts';
import { CARRIED_IN } from './words-request.ts';

/** Units that tell requests, cases and documents. */
const COUNTED = /^(?:件|宗|份|个|起|例|次|项|条|件次)$/;
const PUBLISHED = /公开|发布|信息|刊登|推送/;
const KINDS = /主动公开[^#]*#.*(?:依申请公开|不予公开)[^#]*#/;
const REQUESTED = /收到|受理|接[到收]|新收|申请人|办结|答复/;

/** Reads one folded line clause by clause, so that each number is read with its own words and what was said before. */
export class LineReader {
  readonly drafts: Draft[] = [];
  readonly #about: About;
  #line = '';
  /** What the paragraph's heading names, what was last named for good, and what is being counted. */
  #paragraph: Topic | null = null;
  #base: Topic | null = null;
  #topic: Topic | null = null;
  #from = 0;
  #sentence: Span = { start: 0, end: 0 };
  #said = '';
  #published: Context['published'] = false;

  constructor(about: About) {
    this.#about = about;
  }

  /** A heading of its own says what the lines below it are about. */
  heading(text: string): void {
    this.#paragraph = topicOf(text);
  }

  read(text: string): Draft[] {
    this.#line = maskTitles(text);
    this.#from = this.drafts.length;
    this.#base = this.#paragraph;
    for (const sentence of sentencesIn(this.#line)) {
      this.#sentence = sentence;
      this.#topic = this.#base;
      this.#said = plain(this.#line.slice(sentence.start, sentence.end));
      const figures = this.#said.replace(/\d+(?:\.\d+)?/g, '#');
      this.#published = KINDS.test(figures) && !REQUESTED.test(figures) ? 'kinds' : false;
      this.#stretch(sentence.start, sentence.end);
    }
    this.#dropExplained();
    return this.drafts.slice(this.#from);
  }

  #stretch(from: number, to: number): void {
    for (const clause of clausesIn(this.#line, from, to)) {
      if (clause.numerals.length === 0) this.#words(clause);
      const inner = [...clause.numerals.map((each, n) => ({ start: each.start, read: () => this.#number(clause, n) })), ...clause.brackets.map((each) => ({ start: each.start, read: () => this.#bracket(each) }))];
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

  #number(clause: Clause, n: number): void {
    const numeral = clause.numerals[n];
    if (!numeral) return;
    const context = this.#context(clause, n, numeral);
    const { before, lead, topic } = context;
    if (numeral.percent) return this.#percentage(context, numeral);
    if (context.object !== null && topic) this.#name(topic, true);
    if ((topic === 'foreign' || topic === null) && PUBLISHED.test(before)) this.#published ||= 'some';
    if (numeral.unit !== null && !COUNTED.test(numeral.unit)) return;
    if (isOtherTime(lead, before, CARRIED_IN.test(`${before}${context.after}`), this.#about) || isOthers(lead, before, this.#about)) return;
    const placed = place(context);
    if (placed) {
      this.#add({ ...this.#blank(numeral, placed), ...fromNumeral(numeral), kind: placed.part ? 'part' : 'count', topic });
      if (n === clause.numerals.length - 1 && context.after !== '') this.#predicate(context.after, { start: numeral.after, end: clause.end });
    }
  }

  #blank({ start, end }: Span, placed: Placed): Draft {
    const { quantity, also = [], scope = 'total', weak = false } = placed;
    return { ...exactly(0, scope), quantity, also, weak, kind: 'wording', topic: null, at: { start, end }, sentence: this.#sentence };
  }

  #add(draft: Draft): void {
    const whole = draft.kind === 'percent' ? draft.whole : wholeOf(draft, this.drafts, this.#from);
    this.drafts.push(whole === undefined ? { ...draft, kind: draft.kind === 'part' ? 'count' : draft.kind } : { ...draft, whole, kind: draft.kind === 'count' ? 'part' : draft.kind });
  }

  #context(clause: Clause, n: number, numeral: Numeral): Context {
    const { numerals, text, start } = clause;
    const last = numerals[n - 1];
    const next = numerals[n + 1];
    const cut = (from: number, to: number): string => plain(relativeYears(text.slice(from - start, to - start), this.#about.year));
    const before = cut(last?.after ?? start, numeral.start).replace(/(?:大约|[近约超逾达]|超过|突破|不足)$/, '');
    // Between two numbers of one clause the words belong to the second, unless it is the first that has none.
    const after = next && before !== '' ? '' : cut(numeral.after, next?.start ?? clause.end);
    const object = objectsIn(before).at(-1) ?? objectsIn(after).at(-1) ?? null;
    const where = topicOf(before) === null ? after : before;
    const lead = plain(relativeYears(this.#line.slice(this.#sentence.start, numeral.start), this.#about.year));
    const carried = this.#topic ?? this.#ahead();
    return {
      before, after, whole: `${before}#${after}`, lead, carried,
      topic: topicOf(where) ?? carried,
      object: object && where.slice(object.start, object.end),
      value: numeral.value, explained: this.#explained(clause, numeral), sentence: this.#said, line: this.#line, published: this.#published,
    };
  }

  /** What the brackets say that stand right behind a number. */
  #explained({ brackets }: Clause, { after }: Numeral): string {
    const own = brackets.find(({ start }) => start === after + 1);
    return own ? this.#line.slice(own.start, own.end) : '';
  }

  /** Nothing was named yet: 共收到26份，其中申请人撤销2件 names it behind. */
  #ahead(): Topic | null {
    const first = objectsIn(this.#said)[0]?.topic;
    return first === 'request' ? first : null;
  }

  #percentage({ before, topic }: Context, numeral: Numeral): void {
    const last = this.drafts.length - 1;
    const share = /占(?:比|总数的?|全部的?|总量的?)?(?:为|达)?$/.test(before) && last >= this.#from && this.drafts[last]?.whole !== undefined;
    if (share) return this.#add({ ...this.#blank(numeral, { quantity: 'share' }), ...fromNumeral(numeral), kind: 'percent', whole: last });
    if (topic !== 'request' || /按[时期]|及时|规范|公开率/.test(before)) return;
    if (numeral.value === 100) this.#predicate(`${before}#`, numeral);
  }

  #words(clause: Clause): void {
    const text = relativeYears(clause.text, null);
    const absence = absenceIn(plainSameLength(text));
    if (absence && !isOtherTime(this.#lead(clause), '', false, this.#about) && !isOthers(this.#lead(clause), plain(text), this.#about)) {
      const at = { start: clause.start + absence.start, end: clause.start + absence.end };
      this.#add({ ...this.#blank(at, { quantity: absence.quantity }), topic: absence.topic });
      return this.#name(absence.topic, false);
    }
    this.#predicate(plain(text), clause);
    const topic = topicOf(text);
    if (topic) this.#name(topic, false);
  }

  #lead({ end }: Span): string {
    return plain(relativeYears(this.#line.slice(this.#sentence.start, end), this.#about.year));
  }

  /** Words that say something of the number before them (均获维持, 全部在规定时间内办结, 目前正在审理中). */
  #predicate(text: string, at: Span): void {
    for (const predicate of PREDICATES) {
      if (!predicate.pattern.test(text)) continue;
      const subjects = this.#subjects(predicate);
      for (const subject of subjects) {
        if (predicate.all && subject.value !== 1 && !EVERY.test(text)) continue;
        const group = subject.quantity.split('.')[0] ?? '';
        const { scope = 'total', also, weak = false } = predicate;
        const draft = this.#blank(trimmed(this.#line, at), { quantity: predicate.quantity.replace('*', group), also: also ? [also] : [], scope, weak });
        this.#add({ ...draft, ...exactly(predicate.value === 'same' ? subject.value : 0, scope), topic: subject.topic, settled: predicate.value === 'nought' && subject.topic === 'request' });
      }
      if (subjects.length > 0) return;
    }
  }

  /** The totals in this sentence that a predicate can be said of: all of 均获维持, else the last. */
  #subjects({ of, quantity }: Predicate): Draft[] {
    const own = this.drafts.slice(this.#from).filter((draft) => draft.sentence === this.#sentence && draft.kind !== 'wording' && draft.topic !== null && of.includes(draft.topic));
    if (of.includes('request')) {
      const last = own.findLastIndex((draft) => isWholeOfRequests(draft));
      const answered = own.slice(last + 1).some((draft) => draft.quantity === 'answered');
      return last < 0 || answered ? [] : own.slice(last, last + 1);
    }
    const totals = own.filter((draft) => draft.quantity.endsWith('.total') && draft.value > 0);
    return quantity === '*.notUpheld' ? totals : totals.slice(-1);
  }

  /** 受理859件，均按期答复 beside 72件顺延到下年度: the text has said what was left. */
  #dropExplained(): void {
    const own = this.drafts.slice(this.#from);
    if (!own.some((draft) => draft.quantity.startsWith('carriedOut') && !draft.settled && draft.value > 0)) return;
    const kept = own.filter((draft) => !draft.settled);
    // Settled claims have no parts, so that the indexes before them stand; those behind are counted anew.
    const index = own.map((draft) => kept.indexOf(draft) + this.#from);
    this.drafts.splice(this.#from, own.length, ...kept.map((draft) => (draft.whole === undefined ? draft : { ...draft, whole: index[draft.whole - this.#from] ?? draft.whole })));
  }
}

function place(context: Context): Placed | null {
  if (isDispute(context.topic)) return placeDispute(context);
  return placeTable2(context) ?? placeRequest(context);
}

/** Masks become spaces: positions stay. */
const plainSameLength = (text: string): string => text.replaceAll('\u0001', ' ');

function trimmed(line: string, { start, end }: Span): Span {
  const text = line.slice(start, end).replaceAll('\u0001', ' ');
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
