import type { Scope } from '../model/claim.ts';
import type { Context, Placed } from './context.ts';
import { relativeYears } from './others.ts';
import * as words from './words-request.ts';

/** Applicants by their words. 公民、法人和其他组织 are everybody; 公民 or 群众 alone are said of everybody too. */
const SCOPES: readonly (readonly [Scope, RegExp])[] = [
  ['natural', /自然人/],
  ['bodies', /法人|其他组织/],
  ['legal', /法律服务|律师/],
  ['research', /科研/],
  ['charity', /公益/],
  ['company', /企业/],
];

function scopeOf(text: string): Scope {
  if (/公民/.test(text)) return 'total';
  const found = SCOPES.filter(([, pattern]) => pattern.test(text)).map(([scope]) => scope);
  return found.length === 1 ? (found[0] ?? 'total') : 'total';
}

/** Table 三: what was carried, results and their reasons, then channels and verbs (DOMAIN §6, vocabulary). */
export function placeRequest(context: Context): Placed | null {
  const { topic, before, carried: named } = context;
  // 信息无法提供, 举报投诉类申请, 第三方合法权益: in a result such words name no other object.
  const foreign =
    topic === 'foreign' &&
    !(/信息|信访|举报|投诉|第三方|补正|费/.test(context.object ?? '') && named !== 'foreign') &&
    !/补正后申请/.test(before);
  if (foreign || (topic !== 'request' && topic !== null && topic !== 'foreign') || context.published === 'kinds')
    return null;
  const placed = carried(context) ?? results(context) ?? withdrawn(context);
  if (placed) return { ...placed, scope: scopeOf(before) };
  return topic === 'request' ? (channel(context) ?? verb(context)) : null;
}

const hasVerb = (text: string): boolean => words.RECEIVED.test(text) || words.ANSWERED.test(text);

function carried({ before, after, topic, sentence }: Context): Placed | null {
  const alone = !hasVerb(before);
  // 上年度未办结 is carried in, though 未办结 alone is carried out.
  const rest = before.replace(words.CARRIED_IN, '');
  // 27件答复中，公开类7件: among them.
  const isOut = words.CARRIED_OUT.test(rest) || (alone && words.CARRIED_OUT.test(after) && !/复中,/.test(sentence));
  const isIn = words.CARRIED_IN.test(before) || (alone && words.CARRIED_IN.test(after));
  if (isIn) return isOut || /共计|合计|总计|新收|本年/.test(before) ? null : { quantity: 'carriedIn' };
  if (isOut) return { quantity: 'carriedOut' };
  // 结转3件, 结转政府信息公开申请3件: from last year or to the next.
  const said = alone && topic === 'request' && words.CARRIED.test(before) && !words.HANDLED.test(before);
  return said ? { quantity: 'carried' } : null;
}

function results(context: Context): Placed | null {
  const { before, after, sentence, topic } = context;
  const placed = result(before, sentence) ?? (hasVerb(before) ? null : result(after, sentence));
  if (placed || topic !== 'request' || !/不予?公开|无法提供|部分公开|不存在|不掌握|不属于/.test(sentence))
    return placed;
  // 公开1起, 其他1件: bare words, among others that are none.
  if (/^(?:其中|已|依法|全部|主动|答复)*公开的?$/.test(before)) return { quantity: 'r1', weak: true };
  return /^(?:其中)?其[他它](?:情形|情况|原因)?的?$/.test(before) ? { quantity: 'rest', weak: true } : null;
}

/** One result, its sub-item, or several in one number (予以公开及部分公开258件). */
function result(text: string, sentence: string): Placed | null {
  if (/分别|合并|同一/.test(text)) return null;
  const items = words.RESULT_ITEMS.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
  const groups = words.RESULT_GROUPS.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
  if (/公开[及和或与、]部分公开/.test(text) || (groups[0] === 'r1' && /含部分公开/.test(sentence)))
    groups.splice(0, groups.length, 'r1', 'r2');
  const [item, second] = items;
  if (groups.length > 0 && (!item || second || /等/.test(text))) {
    // 逾期未补正2件，其他处理5件: what is left of （六）.
    const also = groups[0] === 'r6' && /补正|缴|撤/.test(sentence) ? ['r6_3', 'r6_2+r6_3', 'r6_1+r6_3'] : [];
    return { quantity: groups.join('+'), also };
  }
  if (!item) return null;
  if (second)
    return /[、和及或]/.test(text) && !items.includes('notFound') ? { quantity: items.join('+'), weak: true } : null;
  return { quantity: item, also: groups, weak: item === 'notFound' };
}

function withdrawn({ before, after, topic }: Context): Placed | null {
  const said = words.WITHDRAWN.test(before) || (!hasVerb(before) && words.WITHDRAWN.test(after));
  return said && topic === 'request' ? { quantity: 'withdrawn', weak: true } : null;
}

/** 当面提交6件, 网上政府信息公开申请22件; not 当面沟通8次. */
const BESIDE_CHANNEL =
  /^(?:申请|提[交出]|方式|渠道|途径|形式|受理|收到|接收|政府|信息|公开|依|书|的|件|数量?|类|共|了|为|、|和|及|平台(?!收到|受理)|系统|网站|邮箱|信函|信件|网络|当面|现场)*$/;

function channel({ before, after }: Context): Placed | null {
  const text = before === '' ? after : before.slice(-24);
  const named = words.CHANNELS.flatMap(([id, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ id, rest: text.slice(match.index + match[0].length) }] : [];
  });
  const found = named.filter(({ rest }) => BESIDE_CHANNEL.test(rest)).map(({ id }) => id);
  if (found.length === 0 || /等/.test(text)) return null;
  if (found.length > 1) return words.RECEIVED.test(before) ? null : { quantity: 'by-several' };
  return { quantity: found[0] ?? '' };
}

/** Words that put a number beside another: what follows is one of several. */
const ASIDE = /(?:其中|其余|其[他它]|除|剩余|余下|另有?|还有)+/;
const VERBS =
  /新收|收到|接收到?|接到|收悉|受理|收办|提[出交]|办理|处理|承办|办结|答复|办复|回复|办毕|完结|登记|增|自然人|公民|个人|科研|社会|公益|组织|服务|法人|或者?|企业|机构|叠加|加上|连同|[全共年总收]/g;

function verb(context: Context): Placed | null {
  const { before, after, whole, lead, published, object, explained } = context;
  if (whole === '#') return /申请/.test(explained) ? { quantity: 'received' } : null;
  // 其中3件为同一申请人提出: what the number is of stands behind it.
  const said = before.replace(ASIDE, '') === '' ? after : before;
  if (words.SUBSET.test(said.replace(/(?:涉及|关于|有关)政府信息公开/, '')) || /分别/.test(whole)) return null;
  // 这1件, 上述9件: said before.
  if (/(?:[这该]|上述|以上)$/.test(before)) return null;
  if (/通过[^、等]*$/.test(before) && !words.RECEIVED.test(before)) return null;
  const [received, handled, answered] = [words.RECEIVED, words.HANDLED, words.ANSWERED].map((each) => each.test(said));
  // Without an object beside its verb, nothing unknown may stand there: 告知申请人查询方法的6件 are no requests.
  if (
    (object === null || !(received || handled || answered)) &&
    said
      .replace(object ?? '', '')
      .replace(words.FILLERS, '')
      .replace(VERBS, '').length > 0
  )
    return null;
  if (words.IN_ALL.test(whole)) return { quantity: 'volume' };
  const scope = scopeOf(said);
  // 其中公民申请6件, 其中法人和自然人申请6件: of some, and no column says of whom.
  if (scope === 'total' && /其中.*(?:公民|自然人|法人)/.test(before)) return null;
  // 收到25件，受理23件，不予受理2件: taken on, not received.
  if (/受理/.test(said) && /[不未]予?受理/.test(context.sentence)) return null;
  const base = { scope, weak: scope === 'company' };
  if (answered)
    return received ? { quantity: 'taken', ...base } : { quantity: 'answered', ...base, also: answeredToo(context) };
  // 公民申请17件 may be everybody's or those of natural persons.
  const also = /公民|个人/.test(said) && !/法人|组织/.test(said) ? ['new@natural'] : [];
  // 办结27件，其中当年申请24件: of this year's, what was answered.
  if (/其中/.test(before) && words.ANSWERED.test(lead)) also.push('new-carriedOut');
  // 收到28件（含上年结转3件）: both together.
  if (received && words.CARRIED_IN.test(explained)) return { quantity: 'volume', ...base, also };
  if (received) return { quantity: /新收/.test(said) ? 'new' : 'received', ...base, also };
  if (handled) return { quantity: 'handled', ...base };
  if (published || (scope === 'total' && (object === null || /人$/.test(before) || /主动公开/.test(lead)))) return null;
  return { quantity: 'received', ...base, also };
}

/** What an answered number may leave out: the withdrawn and otherwise closed, or last year's, where it is said of part. */
function answeredToo({ sentence, before, year }: Context): string[] {
  const told = relativeYears(sentence, year);
  // 收到26件，已答复24件，2件在办: of this year's alone.
  const ofNew = words.RECEIVED.test(told) && words.CARRIED_OUT.test(told) && !words.CARRIED_IN.test(told);
  const aside = before === '' || ASIDE.test(before);
  return [
    ...(/撤|其[他它]处理/.test(sentence) ? ['r7-r6_3', 'r7-r6'] : []),
    ...(aside || ofNew ? ['new-carriedOut', 'r7-carriedIn'] : []),
  ];
}
