import type { Sentence } from './sentences.ts';

/** The seventeen sentences of the domain (DOMAIN §6) with their cells: what each number must equal. */
export const SEVENTEEN: readonly Sentence[] = [
  {
    text: '全年受理依申请信息公开21件，包括信函申请2件、网络申请19件，全部在规定时间内办结。',
    cells: 'new 21, r7 21',
    claims: 'received=21 by-letter=2 by-net=19 carriedOut=0',
  },
  {
    text: '共收到政府信息公开申请132件，上年结转2件，共计134件。目前依法办结122件，其中予以公开的27件，部分公开的38件，无法提供的48件，不予处理的5件，其他处理的4件。结转下年度继续办理的12件。',
    cells: 'new 132, carriedIn 2, r1 27, r2 38, r4 48, r5 5, r6 4, r7 122, carriedOut 12',
    claims: 'new=132 carriedIn=2 volume=134 answered=122 r1=27 r2=38 r4=48 r5=5 r6=4 carriedOut=12',
  },
  {
    text: '收到政府信息公开申请5件，叠加上年结转申请11件，全年累计办理申请16件，办结率达100%。',
    cells: 'new 5, carriedIn 11, r7 16',
    claims: 'received=5 carriedIn=11 handled=16 carriedOut=0',
  },
  {
    text: '共受理政府信息公开申请859件；答复805件（含上年度结转申请18件，另有72件顺延到下年度答复），均在期限内答复。',
    cells: 'new 859, carriedIn 18, r7 805, carriedOut 72',
    claims: 'received=859 answered=805 carriedIn=18 carriedOut=72',
  },
  {
    text: '全年受理申请19件，其中11件已办结，8件申请人主动撤销。',
    cells: 'new 19, r1 11, r6_3 8, r7 19',
    claims: 'received=19 answered=11 withdrawn=8',
  },
  {
    text: '共收到26份，其中申请人自行撤销2件，答复处理24件。',
    cells: 'new 26, r1 24, r6_3 2, r7 26',
    claims: 'received=26 withdrawn=2 answered=24',
  },
  {
    text: '（二）依申请公开14件（其中信件申请10件，网络申请4件），已办结12件，2件结转下年。',
    cells: 'new 14, r7 12, carriedOut 2',
    claims: 'received=14 by-letter=10 by-net=4 answered=12 carriedOut=2',
  },
  {
    text: '全年收到申请9件，其中自然人申请9件，法人或其他组织申请0件。',
    cells: 'new 9, new@natural 9, r7 9',
    claims: 'received=9 received@natural=9 received@bodies=0',
  },
  {
    text: '行政复议1件，维持结果1件，尚未办结0件；未经复议直接诉讼0件，复议后诉讼0件。',
    cells: 'review.upheld 1, review.total 1',
    claims: 'review.total=1 review.upheld=1 review.pending=0 direct.total=0 afterReview.total=0',
  },
  {
    text: '行政复议案件9件，已审结。行政诉讼案件3件，目前正在审理中。',
    cells:
      'review.upheld 9, review.total 9, direct.pending 2, direct.total 2, afterReview.pending 1, afterReview.total 1',
    claims: 'review.total=9 review.pending=0 lawsuit.total=3 lawsuit.pending=3',
  },
  {
    text: '未收到政府信息公开申请。办理因上年度答复引发行政复议1件、行政诉讼2件，均维持结果。',
    cells: 'review.upheld 1, review.total 1, direct.upheld 2, direct.total 2',
    claims: 'new=0 review.total=1 lawsuit.total=2 review.notUpheld=0 lawsuit.notUpheld=0',
  },
  { text: '主动信息公开380条，其中行政许可242件。', cells: 'licence.decisions 242', claims: 'licence=242' },
  {
    text: '未向社会公众收取与政府信息公开申请有关的费用，未发生行政复议和行政诉讼案件。',
    cells: '',
    claims: 'disputes.total=0',
  },
  {
    text: '收到1件行政复议，经沟通后申请人已撤销。',
    cells: 'review.other 1, review.total 1',
    claims: 'review.total=1 review.other=1',
  },
  {
    text: '制发行政规范性文件6个，废止行政规范性文件6个，清理失效文件4个。',
    cells: 'normDoc.issued 6, normDoc.repealed 6',
    claims: 'normDoc.issued=6 normDoc.repealed=6',
  },
  {
    text: '辦理依申請公開26件。2023年我區共收到依申請公開24件。',
    cells: 'new 24, carriedIn 2, r7 26',
    claims: 'handled=26 received=24',
    organ: '示例区人民政府',
  },
  {
    text: '我局办理行政许可39405件，行政处罚处理决定数量39件。',
    cells: 'licence.decisions 39405, penalty.decisions 39',
    claims: 'licence=39405 penalty=39',
  },
];
