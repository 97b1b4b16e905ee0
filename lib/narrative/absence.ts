import { objectsIn, type Topic, topicOf } from './topics.ts';
import { QUALIFIED } from './words-disputes.ts';
import { CHANNELS, SUBSET } from './words-request.ts';

/** Words that say nought. 未经复议, 尚未审结 and 未公开 are none of them. */
const NONE =
  /(?:未|没有|没|无)(?:再|曾|有|出现|发现|存在)*(?:发生|收到|接到|接收到?|接获|受理|办理|产生|引发|引起|涉及|被申请|被提起|因)|未出现|没有出现|不存在|没有(?!不)|(?<![有毫])无(?![法需论须正障偿效期线形理权缝误违纠错不])|零(?=行政|复议|诉讼|申请)/;
/** 行政复议、行政诉讼均为零, 均未发生 */
const NONE_BEHIND = /(?:均|皆|都|全部)?(?:为|是)零(?:件|起|宗)?$|(?:均|皆|都)无$|(?:均|皆|都)?(?:未|没有)(?:发生|出现|产生)$/;
const MADE = /制发|制定|出台|制作/;

export interface Absence {
  quantity: string;
  start: number;
  end: number;
  topic: Topic;
}

/** What a clause without a number says there was none of (DOMAIN §6: 未收到, 未发生, 没有, 无, 零). */
export function absenceIn(text: string): Absence | null {
  const none = NONE.exec(text);
  const behind = NONE_BEHIND.exec(text);
  if (!none && !behind) return null;
  const start = behind ? 0 : (none?.index ?? 0);
  const said = behind ? text.slice(0, behind.index) : text.slice(start);
  const objects = objectsIn(said);
  const last = objects.at(-1);
  const topic = topicOf(said);
  if (!last || !topic) return null;
  const tail = said.slice(last.end);
  const quantity = quantityOf(topic, said, tail);
  if (!quantity) return null;
  const first = behind ? (objects[0]?.start ?? 0) : start;
  return { quantity, topic, start: first, end: behind ? text.length : start + said.trimEnd().length };
}

function quantityOf(topic: Topic, said: string, tail: string): string | null {
  if (tail.length > 12 || /转|涉密|决定|体制/.test(tail)) return topic === 'request' && /转/.test(tail) ? null : null;
  if (topic === 'request') return isSome(said) ? null : 'new';
  if (topic === 'normDoc' && MADE.test(said)) return 'normDoc.issued';
  if (topic === 'foreign' || QUALIFIED.test(said)) return null;
  return ['review', 'lawsuit', 'direct', 'afterReview', 'disputes'].includes(topic) ? `${topic}.total` : null;
}

/** Only some requests are said to be none: 未收到涉及…的申请, 未收到书面申请. */
function isSome(said: string): boolean {
  const bare = said.replace(/(?:涉及|关于|有关)政府信息公开/, '').replace(/依申请公开(?:政府)?信息/, '');
  return SUBSET.test(bare) || CHANNELS.some(([, pattern]) => pattern.test(bare)) || /要求|不予|撤|补正|结转/.test(bare);
}
