import { isDispute, objectsIn, type Topic, topicOf } from './topics.ts';
import { QUALIFIED } from './words-disputes.ts';

/** Words that say nought. 未经复议, 尚未审结, 未公开 and 无法提供 are none of them. */
const NONE =
  /(?:未|没有|没)(?:再|曾|有|出现|发现)*(?:发生|收到|接到|接收到?|接获|受理|产生|引发|引起|涉及|制发|制定|出台|被|因)|未(?:出现|有)|不存在|没有(?!不)|(?<![有毫])无(?![法需论须正障偿效期线形理权缝误违纠错不])|零(?=行政|复议|诉讼|申请)/;
/** 行政复议、行政诉讼均为零, 均未发生 */
const NONE_BEHIND = /[均皆都]?(?:全部)?(?:为|是)零(?:件|起|宗)?$|[均皆都]无$|[均皆都]?(?:未|没有)(?:发生|出现|产生)$/;
const MADE = /制发|制定|出台|制作/;
/** Who could have asked, and nothing else: 未收到涉及…的申请 or 没有超期答复的申请 is said of some. */
const ANYBODY =
  /任何|单位|组织|个人|依法|公民|法人|其[他它]组织|自然人|社会|公众|群众|各界|或者?|和|及|与|、|涉及|关于|有关|相关|方面|提[出交]|要求|过|到|向|我[局办委厅院市县区镇乡]|本(?:机关|单位|部门)|政府|政务|信息|公开|该|此|项|类|的|任|何/g;
/** 无申请久拖不决: of what was received, none was treated so. */
const FAULT = /[久拖超逾错漏误违延]|积压|引[发起]|投诉|不[决予当满服]|未[按及能]/;

export interface Absence {
  quantity: string;
  topic: Topic;
  start: number;
  end: number;
}

/** What a clause without a number says there was none of (DOMAIN §6: 未收到, 未发生, 没有, 无, 零). */
export function absenceIn(text: string): Absence | null {
  const behind = NONE_BEHIND.exec(text);
  const none = behind ?? NONE.exec(text);
  if (!none) return null;
  const from = behind ? 0 : none.index;
  const said = text.slice(from, behind?.index);
  const objects = objectsIn(said);
  const [first, last] = [objects[0], objects.at(-1)];
  // 未经复议直接起诉的行政诉讼: the lawsuits of one kind.
  const kind = objects.find((each) => each.topic === 'direct' || each.topic === 'afterReview');
  const named = topicOf(said);
  const topic = named === 'lawsuit' ? (kind?.topic ?? named) : named;
  if (!first || !last || !topic) return null;
  const quantity = quantityOf(topic, {
    said,
    middle: said.slice(behind ? 0 : none[0].length, first.start),
    tail: said.slice(last.end),
  });
  return quantity
    ? { quantity, topic, start: behind ? first.start : from, end: behind ? text.length : from + said.trimEnd().length }
    : null;
}

function quantityOf(topic: Topic, { said, middle, tail }: Record<'said' | 'middle' | 'tail', string>): string | null {
  if (tail.length > 12 || /转|决定|体制|目标|^后/.test(tail)) return null;
  if (topic === 'request') return middle.replace(ANYBODY, '').length === 0 && !FAULT.test(tail) ? 'new' : null;
  if (topic === 'normDoc') return MADE.test(said) ? 'normDoc.issued' : null;
  return isDispute(topic) && !QUALIFIED.test(said) ? `${topic}.total` : null;
}
