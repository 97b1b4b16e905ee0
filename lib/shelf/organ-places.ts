/** One step of a place: 济宁 as a 市. */
export interface Place {
  stem: string;
  /** 省 市 州 盟 地区 县 区 旗 镇 乡 街道; null where the name leaves it out (济宁人社局). */
  level: string | null;
}

/**
 * Steps of a place from the widest to the narrowest. Names have 市, 区, 乡, 旗 inside them (新乡市, 沙市区, 津市市, 红旗区), so
 * each step takes the first end that a name of its rank can have, and an end that is left over belongs to it.
 */
const STEPS: readonly { name: RegExp; ends: readonly string[] }[] = [
  { name: /^(.{2,9}?)(省|自治区|特别行政区)/, ends: [] },
  { name: /^(.{2,12}?)(自治州|地区|市|州|盟)/, ends: ['市'] },
  { name: /^(.{1,14}?)(自治县|自治旗|林区|县|区|市|旗)/, ends: ['区', '县', '市'] },
  { name: /^(.{1,12}?)(街道|镇|乡|苏木)/, ends: ['镇', '乡', '街道'] },
];

/** What a page writes of its own place without naming it: 市人社局, 区卫健局. */
const UNNAMED = /^[省市区县旗州盟镇乡]$/;

const LEVELS: Readonly<Record<string, string>> = {
  自治区: '省',
  特别行政区: '省',
  自治州: '州',
  自治县: '县',
  自治旗: '旗',
  林区: '区',
};

/** 长阳土家族自治县 is 长阳县 in daily use, 恩施土家族苗族自治州 is 恩施州. */
const PEOPLES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族/g;

/** The steps of a place; null where it is no place from one end to the other. An empty one says nothing. */
export function placesOf(text: string): Place[] | null {
  if (text === '') return [];
  if (UNNAMED.test(text)) return [{ stem: '', level: text }];
  const places: Place[] = [];
  let rest = text;
  for (const { name, ends } of STEPS) {
    const match = name.exec(rest);
    if (!match) continue;
    const [whole, stem = '', level = ''] = match;
    rest = rest.slice(whole.length);
    // 新市街道: the street's own name ends like a county; a 区 before 街道 is not its county.
    const end = [...ends, '街道', '镇', '乡'].find((each) => rest === each);
    if (end !== undefined) {
      places.push({ stem: plain(whole), level: end });
      return places;
    }
    places.push({ stem: plain(stem), level: LEVELS[level] ?? level });
    if (rest === '') return places;
  }
  // 济宁人社局: a place whose rank is left out. Longer remnants are no place.
  return rest.length >= 2 && rest.length <= 4 && places.length === 0 ? [{ stem: rest, level: null }] : null;
}

const plain = (stem: string): string => stem.replace(PEOPLES, '') || stem;
