/**
 * What offices are called: the official name of their field first, then how it is shortened. Pages of one office use
 * either from one year to the next (市人社局, 市人力资源和社会保障局).
 */
const FIELDS: readonly (readonly [official: string, ...short: string[]])[] = [
  ['人力资源和社会保障', '人力资源与社会保障', '人力资源社会保障', '人力社保', '人社'],
  ['自然资源和规划', '自然资源与规划', '自然资源规划', '自规', '资规'],
  ['自然资源'],
  ['规划和自然资源', '规划与自然资源', '规划自然资源', '规自'],
  ['卫生健康', '卫健'],
  ['市场监督管理', '市场监管', '市监'],
  ['发展和改革', '发展与改革', '发展改革', '发改'],
  ['住房和城乡建设', '住房与城乡建设', '住房城乡建设', '住房和建设', '住建'],
  ['城市管理', '城管'],
  ['城市管理和综合行政执法', '城市管理综合行政执法', '城市管理与综合行政执法', '城管执法', '城管综合执法'],
  ['综合行政执法', '综合执法'],
  ['农业农村'],
  ['文化和旅游', '文化与旅游', '文化旅游', '文旅'],
  ['文化广电和旅游', '文化广电旅游', '文化和广电旅游', '文广旅'],
  ['文化广电旅游体育', '文化广电和旅游体育', '文化广电体育旅游', '文广旅体', '文广体旅'],
  ['文化体育和旅游', '文化体育旅游', '文化旅游体育', '文体旅游', '文体旅'],
  ['应急管理', '应急'],
  ['医疗保障', '医保'],
  ['退役军人事务', '退役军人'],
  ['行政审批服务', '行政审批', '审批服务'],
  ['政务服务管理', '政务服务'],
  ['政务服务和数据管理', '政务服务数据管理', '政务和数据', '政数'],
  ['大数据发展管理', '大数据发展', '大数据管理', '大数据'],
  ['数据', '数据管理'],
  ['生态环境'],
  ['教育'],
  ['教育体育', '教育和体育', '教体'],
  ['科学技术', '科技'],
  ['工业和信息化', '工业与信息化', '工业信息化', '工信'],
  ['经济和信息化', '经济与信息化', '经济信息化', '经信'],
  ['民族宗教事务', '民族和宗教事务', '民族宗教', '民宗'],
  ['公安'],
  ['民政'],
  ['司法'],
  ['财政'],
  ['税务'],
  ['交通运输', '交通'],
  ['水利'],
  ['水务'],
  ['商务'],
  ['投资促进'],
  ['审计'],
  ['国有资产监督管理', '国资监管', '国资'],
  ['统计'],
  ['林业'],
  ['林业和草原', '林业草原', '林草'],
  ['体育'],
  ['信访'],
  ['金融工作', '金融'],
  ['地方金融监督管理', '地方金融管理', '地方金融监管', '金融监管'],
  ['乡村振兴'],
  ['粮食和物资储备', '粮食物资储备', '粮储'],
  ['机关事务管理', '机关事务'],
  ['气象'],
  ['档案'],
  ['外事', '外'],
  ['人民防空', '人防'],
  ['海洋与渔业', '海洋和渔业', '海洋渔业', '海渔'],
  ['海洋发展', '海洋'],
  ['港航和口岸管理', '港航口岸'],
  ['知识产权'],
  ['药品监督管理', '药监'],
  ['园林绿化', '园林'],
  ['公共资源交易'],
  ['公共资源交易管理'],
];

/** How an office ends, short and long; the short one stands for both. */
const ENDINGS: readonly (readonly [short: string, ...long: string[]])[] = [
  ['局'],
  ['委', '委员会'],
  ['厅'],
  ['办', '办公室'],
  ['中心'],
];

/** Fields that one office of a place may have under one name or the other: likely the same, never certainly. */
const RELATED: readonly (readonly [string, string])[] = [
  ['自然资源', '自然资源和规划'],
  ['规划和自然资源', '自然资源和规划'],
  ['规划和自然资源', '自然资源'],
  ['城市管理', '城市管理和综合行政执法'],
  ['综合行政执法', '城市管理和综合行政执法'],
  ['文化和旅游', '文化广电和旅游'],
  ['文化和旅游', '文化广电旅游体育'],
  ['文化和旅游', '文化体育和旅游'],
  ['文化广电和旅游', '文化广电旅游体育'],
  ['政务服务管理', '政务服务和数据管理'],
  ['大数据发展管理', '数据'],
  ['教育', '教育体育'],
  ['林业', '林业和草原'],
  ['金融工作', '地方金融监督管理'],
];

export const areRelated = (a: string, b: string): boolean =>
  RELATED.some(([one, other]) => (one === a && other === b) || (one === b && other === a));

/** One name for all fields that are related, at whatever distance. */
export const rootOf = (field: string): string => ROOTS.get(field) ?? field;

const ROOTS: ReadonlyMap<string, string> = rootsOf(RELATED);

function rootsOf(pairs: typeof RELATED): Map<string, string> {
  const roots = new Map(pairs.flat().map((field) => [field, field]));
  for (const [a, b] of pairs) {
    const [from, to] = [roots.get(a), roots.get(b) ?? b];
    for (const [field, root] of roots) if (root === from) roots.set(field, to);
  }
  return roots;
}

/** 卫健委 in a city, 卫健局 in its counties, and either after a reform. */
export const mayBothEnd = (a: string, b: string): boolean =>
  [a, b].toSorted().join() === ['局', '委'].toSorted().join();

/** Longest first: 教育体育 before 体育. */
const SPELLINGS: readonly (readonly [spelling: string, field: string])[] = FIELDS.flatMap(([official, ...short]) =>
  [official, ...short].map((spelling) => [spelling, official] as const),
).toSorted(([a], [b]) => b.length - a.length);

const LONG_ENDINGS: readonly (readonly [spelling: string, ending: string])[] = ENDINGS.flatMap(([short, ...long]) =>
  [short, ...long].map((spelling) => [spelling, short] as const),
).toSorted(([a], [b]) => b.length - a.length);

export interface Office {
  /** What stands before the office: its place. */
  before: string;
  field: string;
  ending: string;
  /** Whether it was written in full. */
  full: boolean;
}

/** The office at the end of a name, in official words; null where its field is not known. */
export function officeOf(name: string): Office | null {
  for (const [ending, short] of LONG_ENDINGS) {
    if (!name.endsWith(ending)) continue;
    const stem = name.slice(0, -ending.length);
    const found = SPELLINGS.find(([spelling]) => stem.endsWith(spelling));
    if (!found) continue;
    const [spelling, field] = found;
    // 外办 is 外事办公室; a lone 外 before any other ending is something else.
    if (spelling === '外' && short !== '办') continue;
    return { before: stem.slice(0, -spelling.length), field, ending: short, full: spelling === field };
  }
  return null;
}

/** A name whose field is not known, with its ending short. */
export function shortEnding(name: string): string {
  const found = LONG_ENDINGS.find(([ending]) => name.endsWith(ending));
  return found ? name.slice(0, -found[0].length) + found[1] : name;
}
