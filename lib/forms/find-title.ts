import { compact, type FoldedPage } from './folded-page.ts';
import { ORGAN_END } from './organ-end.ts';
import { printed } from './printed.ts';

/** What an annual report calls itself, folded. */
const NAME =
  /(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:情况)?(?:的)?(?:年度(?:工作)?报告|年报|工作(?:情况)?报告|报告)|信息公开.{0,8}年度(?:工作)?报告|20\d\d年.{0,20}信息公开年度报告/;
/** Pages that speak of reports and are none. */
const ABOUT =
  /通知|通报|解读|图解|一图|部署|培训|会议|召开|编制(?:工作|说明|规范|要求)|格式|模板|样表|填报|指南|指引|公式|自查|征求|意见建议|公告栏|汇总|历年|列表|目录|法治政府|网站|决算|绩效|高校|学院|大学/;
/** Organs have such words in their names: 干部培训中心, 大学城管理委员会. What issues a report brings it: 关于印发…年度报告的通知. */
const ORGAN_ABOUT =
  /(?:培训|会议|大学|学院|高校|绩效|网站|征求|目录|指南)[^\d()〇]{0,10}?(?:局|厅|委员会|办公室|中心|院|所|处|队|站|馆)(?=\d|二〇|关于|(?:政府|政务)?信息公开|$)|(?<=印发.*报告.?的)通知$/g;
const CRUMB = /[>›»]|首页|当前位置|您的位置|您现在|^[上下]一[篇条]/;
/** Before a title in an index card. */
const NAMED = /^(?:信息)?(?:名称|标题|题名):/;
/** Longer than this a line is a sentence. */
const LONGEST = 90;

export interface FoundTitle {
  /** As printed. */
  text: string;
  folded: string;
  /** Line that the title ends on; null where only the head of the document says it. */
  line: number | null;
}

/** True where a title speaks about reports, words that belong to an organ's name left out. */
const isAbout = (folded: string): boolean => ABOUT.test(folded) && ABOUT.test(folded.replace(ORGAN_ABOUT, ''));

const isTitle = (folded: string): boolean =>
  folded.length <= LONGEST &&
  NAME.test(folded) &&
  !isAbout(folded) &&
  !/[。;；!！?？:]/.test(folded.replace(NAMED, '')) &&
  !/^\d{1,2}[.、,]/.test(folded) &&
  /(?:报告|年报)(?:\(.{0,12}\))?$/.test(folded);

/** A name without year and organ is as often that of a column of the portal: 政府信息公开年报. */
const isBare = (folded: string): boolean => !YEAR.test(folded) && folded.replace(NAME, '').length < 2;
const YEAR = /20\d\d|二[〇零○oO0]/;

/** Whose report a title names, without its year and what every title says. */
const ownerOf = ({ folded }: FoundTitle): string =>
  folded
    .replace(NAMED, '')
    .replace(NAME, '')
    .replace(/20\d\d|^关于|[年度的]/g, '');
const yearOf = ({ folded }: FoundTitle): string | undefined => folded.match(/20\d\d/)?.[0];

/** True where two titles name different years or organs. One that says less than the other is no other. */
export function isOtherTitle(title: FoundTitle, other: FoundTitle | null): boolean {
  if (isBare(title.folded) || !other || isBare(other.folded)) return false;
  const [year, otherYear] = [yearOf(title), yearOf(other)];
  if (year && otherYear && year !== otherYear) return true;
  const [one, two] = [ownerOf(title), ownerOf(other)];
  return !one.includes(two) && !two.includes(one);
}

/**
 * The report's own title: in the text first (headings before plain lines), then what the head of the document says. A bare
 * name counts only where nothing says more.
 */
export function findTitle(page: FoldedPage, lines: readonly number[]): FoundTitle | null {
  const { snapshot } = page;
  const found: (FoundTitle & { heading: boolean })[] = [];
  for (const k of lines) {
    const line = snapshot.lines[k];
    if (!line || line.link || line.text.length > LONGEST * 8) continue;
    if (!page.line(k).includes('公')) continue; // nor has it a name, then
    const folded = compact(page.line(k));
    if (folded.length > LONGEST || !folded.includes('信息公开') || CRUMB.test(folded)) continue;
    const joined = joinAbove(page, k, folded);
    const whole = withYearBelow(page, k, joined ?? { text: line.text, folded });
    if (isTitle(whole.folded))
      found.push({ text: printed(whole.text), folded: whole.folded, line: k, heading: line.heading > 0 });
  }
  const full = found.filter((each) => !isBare(each.folded));
  const inText = full.find((each) => each.heading) ?? full[0];
  return inText ?? titleOfHead(page) ?? found.find((each) => each.heading) ?? found[0] ?? null;
}

/** A title broken over two lines: “…局2020年” above “政府信息公开工作年度报告”. */
function joinAbove(page: FoldedPage, k: number, folded: string): { text: string; folded: string } | null {
  if (!/^(?:\d{4}年度?)?(?:政府|政务)?信息公开/.test(folded) || !NAME.test(folded)) return null;
  const above = page.snapshot.lines[k - 1];
  const own = page.snapshot.lines[k];
  if (!above || !own || above.link || above.cell !== own.cell) return null;
  const before = compact(page.line(k - 1));
  if (before.length > 40) return null;
  const continues = /年度?$/.test(before) || (above.heading === own.heading && own.heading > 0) || /^关于/.test(before);
  if (!continues && !ORGAN_END.test(before)) return null;
  if (CRUMB.test(before) || NAME.test(before) || /[:：。]/.test(before)) return null;
  if (!continues && above.heading !== own.heading) return null;
  return { text: above.text + own.text, folded: before + folded };
}

/** “（2019年度）” on a line of its own below. */
function withYearBelow(
  page: FoldedPage,
  k: number,
  title: { text: string; folded: string },
): { text: string; folded: string } {
  const below = page.snapshot.lines[k + 1];
  if (!below || below.link || /20\d\d/.test(title.folded)) return title;
  const folded = compact(page.line(k + 1));
  return /^[([]?20\d\d年?度?[)\]]?$/.test(folded)
    ? { text: title.text + below.text, folded: title.folded + folded }
    : title;
}

function titleOfHead(page: FoldedPage): FoundTitle | null {
  const { meta, documentTitle } = page.snapshot;
  const stated = [
    meta.articletitle,
    meta['og:title'],
    meta.title,
    ...documentTitle.split(/\s*[-_|—–]+\s*/),
    documentTitle,
  ];
  for (const text of stated) {
    if (!text) continue;
    const folded = compact(page.foldOther(text));
    if (isTitle(folded)) return { text: printed(text), folded, line: null };
  }
  return null;
}

/** True where a page's title says that it speaks about reports: a notice, an explainer, a list. */
export function speaksAboutReports(page: FoldedPage, lines: readonly number[]): boolean {
  const headings = lines
    .filter((k) => (page.snapshot.lines[k]?.heading ?? 0) > 0 && !page.snapshot.lines[k]?.link)
    .slice(0, 6);
  const titles = [
    page.foldOther(page.snapshot.meta.articletitle ?? ''),
    page.foldOther(page.snapshot.documentTitle),
    ...headings.map((k) => page.line(k)),
  ];
  return titles.some((title) => isAbout(compact(title)) && /信息公开|政务公开|年度报告|年报/.test(title));
}
