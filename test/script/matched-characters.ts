import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterPairs } from '../../lib/script/characters.ts';
import { LABELS, WORDS } from './vocabulary.ts';

/**
 * The characters that something on a page is compared with: those of the code that reads, of the words that it is tested
 * with, and of the names of places and offices, which a page may write in both scripts. `npx node test/script/matched-characters.ts` writes the list anew, after such code got new words.
 */
const LIB = join(import.meta.dirname, '../../lib');
const HOME = join(LIB, 'script/matched-characters.ts');
const READERS = ['read', 'grid', 'forms', 'rules', 'narrative', 'confront', 'locate', 'fold'];

/** Provinces and their cities; offices of a county. */
const NAMES = `
北京天津上海重庆河北山西辽宁吉林黑龙江江苏浙江安徽福建江西山东河南湖北湖南广东海南四川贵州云南陕西甘肃青海台湾内蒙古
广西西藏宁夏新疆香港澳门石家庄唐山秦皇岛邯郸邢台保定张家口承德沧州廊坊衡水太原大同阳泉长治晋城朔州晋中运城忻州临汾吕梁
呼和浩特包头乌海赤峰通辽鄂尔多斯呼伦贝尔巴彦淖尔乌兰察布兴安锡林郭勒阿拉善沈阳大连鞍山抚顺本溪丹东锦州营口阜新辽阳盘锦
铁岭朝阳葫芦岛长春四平辽源通化白山松原白城延边哈尔滨齐齐哈尔鸡西鹤岗双鸭山大庆伊春佳木斯七台河牡丹江黑河绥化大兴安岭南京
无锡徐州常州苏州南通连云港淮安盐城扬州镇江泰州宿迁杭州宁波温州嘉兴湖州绍兴金华衢州舟山台州丽水合肥芜湖蚌埠淮南马鞍山淮北
铜陵安庆黄山滁州阜阳宿州六安亳州池州宣城福州厦门莆田三明泉州漳州南平龙岩宁德南昌景德镇萍乡九江新余鹰潭赣州吉安宜春抚州
上饶济南青岛淄博枣庄东营烟台潍坊济宁泰安威海日照临沂德州聊城滨州菏泽郑州开封洛阳平顶山安阳鹤壁新乡焦作濮阳许昌漯河三门峡
南阳商丘信阳周口驻马店济源武汉黄石十堰宜昌襄阳鄂州荆门孝感荆州黄冈咸宁随州恩施仙桃潜江天门神农架长沙株洲湘潭衡阳邵阳岳阳
常德张家界益阳郴州永州怀化娄底湘西广州韶关深圳珠海汕头佛山江门湛江茂名肇庆惠州梅州汕尾河源阳江清远东莞中山潮州揭阳云浮南宁
柳州桂林梧州北海防城港钦州贵港玉林百色贺州河池来宾崇左海口三亚三沙儋州成都自贡攀枝花泸州德阳绵阳广元遂宁内江乐山南充眉山
宜宾广安达州雅安巴中资阳阿坝甘孜凉山贵阳六盘水遵义安顺毕节铜仁黔西南黔东南昆明曲靖玉溪保山昭通丽江普洱临沧楚雄红河文山
西双版纳大理德宏怒江迪庆拉萨日喀则昌都林芝山南那曲阿里西安铜川宝鸡咸阳渭南延安汉中榆林安康商洛兰州嘉峪关金昌白银天水武威
张掖平凉酒泉庆阳定西陇南临夏甘南西宁海东果洛玉树银川石嘴山吴忠固原中卫乌鲁木齐克拉玛依吐鲁番哈密昌吉博尔塔拉巴音郭楞阿克苏
克孜勒喀什和田伊犁塔城阿勒泰
发展和改革教育科学技术工业和信息化民族宗教公安民政司法财政人力资源和社会保障自然资源和规划生态环境住房和城乡建设交通运输水利
农业农村商务文化广电和旅游卫生健康退役军人事务应急管理审计国有资产监督管理市场监督管理体育统计医疗保障信访乡村振兴林业和草原
机关事务城市管理综合执法行政审批大数据金融粮食和物资储备税务气象烟草专卖邮政海关地震消防救援档案馆街道办事处经济开发区`;

/** The simplified characters of those texts that have a traditional form, each with each of its forms. */
function pairsOf(texts: readonly string[]): string[] {
  const used = new Set(texts.join(''));
  const pairs = characterPairs().filter(([, simplified]) => used.has(simplified));
  return pairs.map(([traditional, simplified]) => simplified + traditional).sort();
}

const textsOf = (edit: (code: string) => string): string[] => [
  ...LABELS,
  ...WORDS,
  NAMES,
  ...[...READERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: LIB })), 'script/mojibake.ts'].map((file) =>
    edit(readFileSync(join(LIB, file), 'utf8')),
  ),
];

/** What must be in the list. Comments compare nothing. */
export const needed = (): string[] => pairsOf(textsOf((code) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));

/** So many stand on a line: a Chinese character is as wide as two others. */
const ON_A_LINE = 28;

if (import.meta.main) {
  const pairs = pairsOf(textsOf((code) => code));
  const lines = Array.from({ length: Math.ceil(pairs.length / ON_A_LINE) }, (_, n) =>
    pairs.slice(n * ON_A_LINE, (n + 1) * ON_A_LINE).join(''),
  );
  const code = readFileSync(HOME, 'utf8');
  const list = lines.map((line) => `  '${line}'`).join(' +\n');
  writeFileSync(HOME, code.replace(/(?<=^const MATCHED =\n)[^;]*/m, list));
}
