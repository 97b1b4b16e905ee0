import { describe, expect, it } from 'vitest';
import { rankOf } from '../../lib/narrative/organ-rank.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  state: ['国务院办公厅', '国家统计局', '中国地震局', '教育部', '市场监管总局', '海关总署', '审计署'],
  province: ['示例省', '示例省政府', '示例省人民政府', '示例自治区人民政府', '北京市', '上海市政府', '天津市人民政府'],
  prefecture: ['示例自治州', '示例自治州政府', '示例自治州人民政府'],
  office: ['示例市人民政府办公室', '示例省人民政府办公厅', '示例市办公室', '示例县政府办', '示例州人民政府办公室'],
  township: ['示例镇', '示例乡', '示例镇政府', '示例乡人民政府', '示例街道', '示例街道办事处', '示例苏木'],
  city: ['示例市', '示例市政府', '示例市人民政府', '驻北京市人民政府'],
  county: ['示例县', '示例旗', '示例区', '示例区政府', '示例县人民政府'],
  department: [
    '北京市水务局',
    '示例省国家保密局',
    '示例自治州水务局',
    '示例市人民政府办公室信息中心',
    '示例县政府办事服务中心',
    '示例镇水务站',
    '示例区水务局',
    '农垦总局示例分局',
    '审计署驻示例特派员办事处',
    '示例市教育部门联合会',
    '示 例 市 水 务 局',
  ],
  unclear: [
    '示例办公用品公司',
    '示例市水务局有限公司',
    '示例市城镇',
    '示例审计署',
    '示例省市两级文化宣传组织思想工作部',
  ],
};

describe('rankOf', () => {
  it.each(Object.entries(NAMES).flatMap(([rank, names]) => names.map((name) => [name, rank] as const)))(
    '%s: %s',
    (name, rank) => {
      expect(rankOf(name)).toBe(rank);
    },
  );
  it('knows nothing of an organ without a name', () => {
    expect(rankOf(null)).toBe('unclear');
  });
});
