import type { FormSection } from './form.ts';

/**
 * The six sections, the same in both forms. `key` is matched against a folded line that begins with 一…六 and 、 (rows of
 * table 三 begin so too, hence lines outside the statutory tables only).
 */
export const SECTIONS: readonly FormSection[] = [
  {
    id: 's1',
    key: /总体(?:工作)?情况|工作概述|基本情况/,
    table: null,
  },
  {
    id: 's2',
    key: /主动公开(?:政府)?信息(?:的)?情况|主动公开情况/,
    table: 't2',
  },
  {
    id: 's3',
    key: /(?:收到|受理)和?[处办]理(?:政府)?信息|信息公开申请的?(?:(?:收到|受理)和?[处办]理)?的?情况|依申请公开(?:政府信息)?的?情况/,
    table: 't3',
  },
  {
    id: 's4',
    key: /行政复议.{0,6}行政诉讼(?:的)?情况|复议.{0,3}诉讼(?:的)?情况/,
    table: 't4',
  },
  {
    id: 's5',
    key: /(?:存在|主要)(?:的)?(?:主要)?(?:问题|不足).{0,12}(?:改进|措施|整改|打算|计划)|存在的?(?:主要)?(?:问题|不足)/,
    table: null,
  },
  {
    id: 's6',
    key: /其[他它](?:需要?)?(?:报告|说明)?的?(?:事项|情况)/,
    table: null,
  },
];
