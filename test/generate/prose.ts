import type { SectionId } from '../../lib/model/record.ts';
import type { Choice } from './dimensions.ts';
import { PRINTED_SECTIONS } from './printed.ts';
import type { Random } from './random.ts';

/** Sentences of reports, rebuilt; their numbers belong to no cell, and some of them look like headings and labels. */
const PARAGRAPHS: Readonly<Record<SectionId, readonly string[]>> = {
  s1: [
    '我们坚持以公开为常态、不公开为例外，全年通过门户网站发布信息1426条，政务新媒体推送318条。',
    '（一）主动公开更加全面。围绕重点领域梳理公开事项，更新公开指南两次。',
    '（二）收到和处理政府信息公开申请情况。健全登记、审核、办理、答复、归档制度，答复更加规范。',
    '（三）监督保障。将政务公开纳入年度考核，组织业务培训三期，2022年计划再增加一期。',
    '（四）平台建设。开设“一图读懂”专栏，APP(app)上线查询功能。',
  ],
  s2: ['围绕行政许可、行政处罚、行政强制等事项，按时公开办理结果。'],
  s3: ['全年依申请公开工作平稳有序，均在法定期限内答复。'],
  s4: ['全年认真办理行政复议、行政诉讼案件。'],
  s5: [
    '存在的主要问题：一是政策解读形式偏少；二是部分栏目更新不够及时。',
    '改进措施：一要丰富解读形式，多用图表和视频；二要每季度检查栏目，发现问题当月整改。',
    '下一步，我们将继续做好总计工作，推动结转下年度继续办理的事项按期办结。',
  ],
  s6: ['本年度没有收取信息处理费，无其他需要报告的事项。'],
};

/** Other words that offices put over the sections. */
const ALIASES: Readonly<Record<SectionId, readonly string[]>> = {
  s1: ['政府信息公开总体情况', '政府信息公开工作总体情况', '工作概述'],
  s2: ['行政机关主动公开政府信息情况', '主动公开情况', '主动公开政府信息的情况'],
  s3: ['行政机关收到和处理政府信息公开申请情况', '政府信息公开申请的收到和处理情况', '依申请公开情况'],
  s4: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
  ],
  s5: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进情况',
    '存在的主要问题和改进措施',
    '存在的问题及改进情况',
  ],
  s6: ['其他报告的事项', '其他需要报告的情况', '其他事项'],
};

export function paragraphs(id: SectionId, choice: Choice, random: Random): string[] {
  const all = PARAGRAPHS[id];
  return choice.prose === 'long' || all.length === 1 ? [...all] : random.shuffled(all).slice(0, 1);
}

export function headingOf(id: SectionId, choice: Choice, random: Random): string {
  const [no, title] = PRINTED_SECTIONS[id] ?? [];
  const words = choice.headingWords === 'aliases' && random.chance(0.6) ? random.pick(ALIASES[id]) : title;
  return `${no}、${words}`;
}
