import type { FormSection } from './form.ts';

/**
 * The six sections, the same in both forms. `key` is matched against a folded line that begins with 一…六 and 、 (rows of
 * table 三 begin so too, hence lines outside the statutory tables only).
 */
export const SECTIONS: readonly FormSection[] = [
  {
    id: 's1',
    no: '一',
    title: '总体情况',
    aliases: ['政府信息公开总体情况'],
    key: /总体情况|工作概述|基本情况/,
    table: null,
  },
  {
    id: 's2',
    no: '二',
    title: '主动公开政府信息情况',
    aliases: ['行政机关主动公开政府信息情况'],
    key: /主动公开(?:政府)?信息(?:的)?情况|主动公开情况/,
    table: 't2',
  },
  {
    id: 's3',
    no: '三',
    title: '收到和处理政府信息公开申请情况',
    aliases: ['行政机关收到和处理政府信息公开申请情况'],
    key: /(?:收到|受理)和?(?:处理|办理)(?:政府)?信息公开申请(?:的)?情况|(?:政府)?信息公开申请(?:的)?(?:收到|受理)和?(?:处理|办理)(?:的)?情况|依申请公开(?:政府信息)?(?:的)?情况/,
    table: 't3',
  },
  {
    id: 's4',
    no: '四',
    title: '政府信息公开行政复议、行政诉讼情况',
    aliases: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '政府信息公开行政复议及行政诉讼情况'],
    key: /行政复议.{0,6}行政诉讼(?:的)?情况|复议.{0,3}诉讼(?:的)?情况/,
    table: 't4',
  },
  {
    id: 's5',
    no: '五',
    title: '存在的主要问题及改进情况',
    aliases: ['存在问题及改进情况', '存在的主要问题和改进措施'],
    key: /(?:存在|主要)(?:的)?(?:主要)?(?:问题|不足).{0,12}(?:改进|措施|整改|打算|计划)|存在的?(?:主要)?(?:问题|不足)/,
    table: null,
  },
  {
    id: 's6',
    no: '六',
    title: '其他需要报告的事项',
    aliases: ['其他报告的事项'],
    key: /其他(?:需要|需)?(?:要)?报告的?(?:事项|情况)|其他事项/,
    table: null,
  },
];
