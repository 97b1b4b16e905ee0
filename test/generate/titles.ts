import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';

const PLACES = ['示例市', '样本县', '虚构区', '模型省', '范例市样张区', '假设自治县', '演示自治州', '例证旗'];
const OFFICES = [
  '统计局',
  '教育局',
  '发展和改革委员会',
  '人民政府',
  '人民政府办公室',
  '住房和城乡建设局',
  '住房公积金管理中心',
  '应急管理厅',
  '林业和草原局',
  '信访局',
  '行政审批服务局',
  '消防救援支队',
  '机关事务管理局',
  '市场监督管理局',
  '文化广电和旅游局',
  '国有资产监督管理委员会',
  '民族宗教事务委员会',
  '政务服务和数据管理局',
  '经济技术开发区管理委员会',
];
const SMALL = [
  '样张镇人民政府',
  '模拟乡人民政府',
  '示范街道办事处',
  '例图镇',
  '大学城管理委员会',
  '干部培训中心',
  '绩效评估中心',
  '人力资源和社会保障所',
];
const CHINESE = '〇一二三四五六七八九';

/** Stands for the organ's name, which a page writes the same way wherever it stands. */
export const ORGAN = '\u0001';

export interface Title {
  /** As the page says it; two parts where it is broken over two lines. */
  parts: string[];
  organ: string;
  /** Whether the title has the year. */
  namesYear: boolean;
}

export function titleOf(choice: Choice, year: number, random: Random): Title {
  const place = random.pick(PLACES);
  const organ = place + (random.chance(0.7) ? random.pick(OFFICES) : random.pick(SMALL));
  const name = random.pick(['政府信息公开工作年度报告', '政府信息公开年度报告']);
  const title = (before: string, after = name, more: Partial<Title> = {}): Title => {
    const broken = choice.titleAt === 'two-lines';
    return { parts: broken ? [before, after] : [before + after], organ, namesYear: true, ...more };
  };
  switch (choice.titleWords) {
    case 'year-organ':
      return title(`${year}年${ORGAN}`);
    case 'year-degree':
      return title(`${ORGAN}${year}年度`, '政府信息公开工作报告');
    case 'about-year':
      return title(`关于${year}年度`, '政府信息公开工作的年度报告');
    case 'year-behind':
      return random.chance(0.5) ? title(ORGAN, `${name}（${year}年度）`) : title(ORGAN + name, `（${year}年度）`);
    case 'short':
      return title(`${ORGAN}${year}年`, '信息公开年报');
    case 'no-organ':
      return title(`${year}年度`, name);
    case 'of-work':
      return title(`${ORGAN}关于${year}年`, '政府信息公开工作情况的报告');
    case 'chinese-year':
      return title(`${ORGAN}${[...String(year)].map((each) => CHINESE[Number(each)]).join('')}年`);
    case 'no-year':
      return title(ORGAN, name, { namesYear: false });
    case 'place-only':
      return title(`${place}${year}年`, name, { organ: `${place}人民政府` });
    default:
      return title(`${ORGAN}${year}年`);
  }
}
