import { decoyMarkup } from './decoys.ts';
import { type Choice, choose, type DimensionId } from './dimensions.ts';
import { escaped, hiding, type Pen } from './markup.ts';
import { Random } from './random.ts';
import { type Expected, Report } from './report.ts';
import { Scribe } from './scribe.ts';

export interface GeneratedPage {
  seed: number;
  choice: Choice;
  html: string;
  /** One for each report on the page, in their order. */
  expected: Expected[];
}

/** The page of a seed; `fixed` puts some dimensions to an option of one's own. */
export function generate(seed: number, fixed: Partial<Record<DimensionId, string>> = {}): GeneratedPage {
  const random = new Random(`page ${seed}`);
  const choice = choose(random, fixed);
  const scribe = new Scribe(choice, random.fork('scribe'));
  const pen: Pen = { choice, random: random.fork('pen') };
  const first = new Report(choice, random.fork('report'), scribe);
  const second = choice.reports === 'two' ? new Report(besides(choice), random.fork('second'), scribe, false) : null;
  const parts = [
    choice.decoys === 'before' || choice.decoys === 'all'
      ? decoyMarkup('before', pen, scribe, random.fork('before'))
      : '',
    `<div>${escaped(scribe.prose('当前位置：首页 > 政府信息公开 > 政府信息公开年报', random.fork('crumb')), pen)}</div>`,
    first.markup(pen),
    again(first, choice, random.fork('again'), scribe),
    second === null ? '' : second.markup({ ...pen, choice: besides(choice) }),
    choice.decoys === 'after' || choice.decoys === 'all' ? decoyMarkup('after', pen, scribe, random.fork('after')) : '',
  ];
  const body = laidOut(
    parts.filter((each) => each !== '').join('\n'),
    sidebar(pen, scribe, random.fork('sidebar')),
    choice,
    random.fork('layout'),
  );
  const whole = choice.names === 'clobbering' ? clobbered(body) : body;
  const html = `<!DOCTYPE html>\n<html><head>${documentHead(first, pen, scribe, random.fork('document'))}</head>\n<body>\n${whole}\n</body></html>\n`;
  return { seed, choice, html, expected: second ? [first.expected, second.expected] : [first.expected] };
}

/** A second report has its title in the text, its date beside it and no index card: what the document's head says is the first one's. */
function besides(choice: Choice): Choice {
  const published = choice.published === 'meta' || choice.published === 'card' ? 'labelled' : choice.published;
  const form = choice.form === '2019' ? '2021' : choice.form;
  return { ...choice, published, form, titleAt: choice.titleAt === 'head' ? 'h1' : choice.titleAt };
}

/** The same tables once more: for a narrow screen, by another program, or as they stood before and hidden now. */
function again(report: Report, choice: Choice, random: Random, scribe: Scribe): string {
  if (choice.printed === 'twice') return report.body({ choice, random });
  if (choice.printed === 'twice-otherwise') {
    const other: Choice = { ...choice, flavour: 'editor', numberMarkup: 'spans', cells: 'random', breaks: 'around' };
    return report.body({ choice: other, random });
  }
  if (choice.printed === 'stale-hidden') {
    const stale = new Report({ ...choice, figures: 'large' }, random.fork('stale'), scribe);
    return `<div ${hiding(random)}>${stale.body({ choice, random })}</div>`;
  }
  return '';
}

function documentHead(report: Report, { choice, random: ink }: Pen, scribe: Scribe, random: Random): string {
  const raw = (text: string): string => escaped(text, { choice: { ...choice, entities: 'raw' }, random: ink });
  const title = report.titles.join('');
  const portal = scribe.prose('示例市人民政府门户网站', random);
  const named =
    choice.titleAt === 'head' ? random.pick(['title', 'meta', 'both']) : random.pick(['title', 'meta', 'both', 'none']);
  const head =
    named === 'title' || named === 'both' ? random.pick([title, `${title} - ${portal}`, `${title}_${portal}`]) : portal;
  const metas = [
    `<meta name="SiteName" content="${raw(portal)}">`,
    named === 'meta' || named === 'both' ? `<meta name="ArticleTitle" content="${raw(title)}">` : '',
    choice.published === 'meta' ? `<meta name="PubDate" content="${report.expected.published} 09:12">` : '',
  ];
  return `<meta charset="utf-8"><title>${raw(head)}</title>${metas.join('')}`;
}

function sidebar({ choice }: Pen, scribe: Scribe, random: Random): string {
  if (choice.sidebar === 'none') return '';
  const links = [2018, 2019, 2020, 2021, 2022, 2023].map(
    (year) => `<li><a href="/${year}.html">${scribe.prose(`样本区${year}年政府信息公开工作年度报告`, random)}</a></li>`,
  );
  return `<ul>${links.join('')}</ul>`;
}

/** Names of the page's own that hide what scripts ask a document and a form for. */
function clobbered(markup: string): string {
  const names = ['body', 'title', 'documentElement', 'querySelectorAll', 'firstChild'].map(
    (name) => `<img name="${name}" src="x.gif">`,
  );
  const inputs = ['firstChild', 'nextSibling', 'parentNode', 'getAttribute', 'tagName', 'nodeType', 'childNodes'];
  return `${names.join('')}<form name="body">${inputs.map((name) => `<input type=hidden name="${name}">`).join('')}\n${markup}</form>`;
}

/** Old portals set whole pages in tables, tables in tables. */
function laidOut(content: string, aside: string, { layout }: Choice, random: Random): string {
  const deep = { flat: 0, one: 1, two: 2, three: 3 }[layout];
  let markup = aside === '' ? content : random.chance(0.5) ? `${aside}\n${content}` : `${content}\n${aside}`;
  for (let k = 0; k < deep; k++) {
    const beside = random.pick(['<td width=180>&nbsp;</td>', '', '<td><img src="left.gif"></td>']);
    markup = `<table width=980 border=0><tr><td colspan=2>${random.pick(['', '&nbsp;', '今天是星期一'])}</td></tr><tr>${beside}<td>${markup}</td></tr></table>`;
  }
  return markup;
}
