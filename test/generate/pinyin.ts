/** Characters of the reports with their readings, toned; the tone is taken off where a page has lost it. */
const READINGS =
  '区qū 务wù 领lǐng 发fā 政zhèng 府fǔ 信xìn 息xī 公gōng 开kāi 行xíng 申shēn 请qǐng 本běn 新xīn 收shōu 上shàng 结jié 转zhuǎn 度dù 办bàn 理lǐ 果guǒ 予yǔ 以yǐ 部bù 分fēn 属shǔ 国guó 家jiā 机jī 关guān 情qíng 况kuàng 总zǒng 计jì 自zì 然rán 人rén 商shāng 业yè 企qǐ 科kē 研yán 社shè 会huì 织zhī 法fǎ 律lǜ 服fú 其qí 他tā 维wéi 持chí 纠jiū 正zhèng 复fù 议yì 诉sù 讼sòng 局jú 市shì 县xiàn 工gōng 作zuò 报bào 告gào 制zhì 规guī 章zhāng 现xiàn 有yǒu 效xiào 项xiàng 目mù 数shù 量liàng 决jué 定dìng 许xǔ 可kě 处chǔ 罚fá 强qiáng 费fèi 金jīn 额é 掌zhǎng 握wò 提tí 供gōng';

export const PINYIN: ReadonlyMap<string, string> = new Map(
  READINGS.split(' ').map((each) => [each.charAt(0), each.slice(1)]),
);

export const withoutTone = (reading: string): string =>
  reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
