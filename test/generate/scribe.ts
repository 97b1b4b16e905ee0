import * as opencc from 'opencc-js';
import st from 'opencc-js/dict/STCharacters';
import type { Choice } from './dimensions.ts';
import { PINYIN, withoutTone } from './pinyin.ts';
import type { Random } from './random.ts';
import { LABEL_VARIANTS } from './words.ts';

/** A break within a label: `<br>`, two paragraphs, or nothing. */
export const BREAK = '\n';

const converters = new Map<string, (text: string) => string>();

function convert(text: string, script: Choice['script']): string {
  if (script === 'hans') return text;
  const made = converters.get(script) ?? make(script);
  converters.set(script, made);
  return made(text);
}

function make(script: Choice['script']): (text: string) => string {
  if (script === 'tw' || script === 'hk') return opencc.Converter({ from: 'cn', to: script });
  const pairs = new Map([
    ...st.split('|').map((pair) => pair.split(' ') as [string, string]),
    ...(script === 'over' ? OVER : []),
  ]);
  return (text) => [...text].map((each) => pairs.get(each)?.charAt(0) ?? each).join('');
}

/** Converters that go too far: 製定, 體係, 複議, 隻計. */
const OVER: readonly [string, string][] = [
  ...'制製系係复複征徵准準并併只隻里裡面麵范範布佈后後干幹台臺注註托託采採了瞭余餘表錶党黨划劃志誌家傢占佔周週升昇游遊念唸松鬆御禦致緻回迴据據于於向嚮证証'.matchAll(
    /(.)(.)/gu,
  ),
].map((match) => [match[1] ?? '', match[2] ?? '']);

const RADICALS =
  '人⼈工⼯行⾏民⺠日⽇月⽉一⼀二⼆八⼋力⼒十⼗口⼝土⼟大⼤子⼦小⼩山⼭干⼲心⼼文⽂方⽅无⽆水⽔用⽤田⽥目⽬立⽴米⽶老⽼自⾃至⾄见⻅言⾔车⻋长⻓门⻔非⾮面⾯页⻚食⾷首⾸';
const RADICAL_OF = new Map([...RADICALS.matchAll(/(.)(.)/gu)].map((match) => [match[1] ?? '', match[2] ?? '']));

const SPACES: Record<Exclude<Choice['spaces'], 'none' | 'all'>, string> = {
  nbsp: '\u00a0',
  ideographic: '\u3000',
  'zero-width': '\u200b',
  ascii: ' ',
};

const DAMAGED: Readonly<Record<string, string>> = {
  '（一）': '?。ㄒ唬',
  '（二）': '?。ǘ?',
  '（三）': '?。ㄈ?',
  '（四）': '?。ㄋ模',
  '（五）': '?。ㄎ澹',
  '（六）': '?。?',
  '（七）': '?。ㄆ撸',
  '（八）': '?。ò耍',
  '（九）': '?。ň牛',
};

/** Writes the words of one page: each in that page's script, with that page's damage. */
export class Scribe {
  readonly #choice: Choice;
  readonly #readings: ReadonlyMap<string, string>;

  constructor(choice: Choice, random: Random) {
    this.#choice = choice;
    const some = choice.pinyin === 'none' ? [] : random.shuffled([...PINYIN]).slice(0, random.between(30, 60));
    // What every page says, so that the damage is plain to see: at least as many places as a reader needs to be sure.
    const sure =
      choice.pinyin === 'none'
        ? []
        : [...'政府信息公开申请情况办理处行'].flatMap((each) => [[each, PINYIN.get(each) ?? ''] as const]);
    this.#readings = new Map([...some, ...sure].filter(([, reading]) => reading !== ''));
  }

  /** A label of a statutory table: reworded, broken, spaced, with its brackets and its numbering as pages have them. */
  label(official: string, random: Random): string {
    const { labels, numbering, brackets, spaces } = this.#choice;
    const variants = labels === 'variants' ? LABEL_VARIANTS[official] : undefined;
    let text = (variants && random.chance(0.5) ? random.pick(variants) : official).replaceAll('|', BREAK);
    if (numbering === 'mojibake') text = text.replace(/（[一二三四五六七八九]）/, (each) => DAMAGED[each] ?? each);
    if (numbering === 'enclosed')
      text = text.replace(/^（([一二三四五六七])）/, (_, each) =>
        String.fromCharCode(0x3220 + '一二三四五六七'.indexOf(each)),
      );
    if (brackets !== 'full') text = bracketed(text, brackets, random);
    if (this.#choice.punctuation === 'doubled') text = text.replace(/，/g, () => random.pick(['，，', '，。', ',,']));
    text = this.#written(text, random);
    return spaces === 'none' ? text : spaced(text, spaces, random);
  }

  /** A title, a name or the heading of a section. */
  heading(text: string, random: Random): string {
    const { spaces } = this.#choice;
    const written = this.#written(text, random);
    return spaces === 'none' ? written : spaced(written, spaces, random);
  }

  /** Text of the report. */
  prose(text: string, random: Random): string {
    const doubled =
      this.#choice.punctuation === 'doubled' ? text.replace(/，/g, () => (random.chance(0.2) ? '，，' : '，')) : text;
    return this.#written(doubled, random);
  }

  /** What stands in a value cell: its figure is never touched. */
  value(text: string): string {
    return convert(text, this.#choice.script);
  }

  #written(text: string, random: Random): string {
    const converted = convert(text, this.#choice.script);
    const radicals = this.#choice.radicals === 'some';
    const units = [...text];
    return [...converted]
      .map(
        (each, k) =>
          (radicals && random.chance(0.6) ? (RADICAL_OF.get(each) ?? each) : each) + this.#residue(units[k] ?? ''),
      )
      .join('');
  }

  #residue(simplified: string): string {
    const reading = this.#readings.get(simplified);
    if (!reading) return '';
    if (this.#choice.pinyin === 'toned') return `(${reading})`;
    const plain = withoutTone(reading).replaceAll('ü', 'v');
    return this.#choice.pinyin === 'doubled' ? `(${plain})(${plain})` : `(${plain})`;
  }
}

function bracketed(text: string, brackets: Choice['brackets'], random: Random): string {
  const odd = { '（': ['(', '〔', '﹙', '[', '【'], '）': [')', '〕', '﹚', ']', '】'] };
  return text.replace(/[（）]/g, (each) => {
    if (brackets === 'half') return each === '（' ? '(' : ')';
    if (brackets === 'mixed') return random.chance(0.5) ? each : each === '（' ? '(' : ')';
    return random.pick(odd[each as '（' | '）']);
  });
}

/** Spaces between two hanzi only: a number in a label stays whole. */
function spaced(text: string, spaces: Exclude<Choice['spaces'], 'none'>, random: Random): string {
  const one = (): string =>
    spaces === 'all' ? random.pick([...Object.values(SPACES), '\u2002', '\u2003', '\u2060', '\ufeff']) : SPACES[spaces];
  return text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => (random.chance(0.25) ? one() : ''));
}
