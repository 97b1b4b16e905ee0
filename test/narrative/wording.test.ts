import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { confrontDocument } from '../../lib/confront/document.ts';
import { confrontNarrative } from '../../lib/confront/narrative.ts';
import { foldText } from '../../lib/fold/fold-text.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { TextOutcome } from '../../lib/model/outcome.ts';
import type { DocumentFacts } from '../../lib/narrative/document.ts';
import { textReason, textSentence, textTitle } from '../../lib/present/finding-text.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { NARRATIVE_WORDS } from '../../lib/present/words-narrative.ts';
import { claimsOf, pageOf } from './page.ts';
import { recordOf } from './record.ts';
import { SHANGHAI } from './shanghai.ts';

const facts: DocumentFacts = {
  sections: { s1: 'found', s2: 'found', s3: 'found', s4: 'missing', s5: 'missing', s6: 'found' },
  outOfOrder: ['s2'],
  tableElsewhere: ['s3'],
  titleYear: 2023,
  period: ['2022-01-01', '2022-12-31'],
  periodQuote: null,
  textYear: null,
  textQuote: null,
  published: '2024-05-06',
  year: 2023,
  rank: 'department',
  organ: '示例市水务局',
  lastSection: true,
  feeStated: false,
};
const text = (words: string, cells: string | null) =>
  confrontNarrative(claimsOf(words), cells === null ? null : recordOf(cells));

/** Every message that there is, at least once. */
const ALL: readonly TextOutcome[] = [
  ...confrontNarrative(claimsOf(SHANGHAI.text, { year: 2019 }), SHANGHAI.record),
  ...text(
    '2023年未收到政府信息公开申请。收到政府信息公开申请9件，全部按时办结。收到政府信息公开申请9件，均为自然人申请。',
    'new 12, carriedIn 1, r7 8, carriedOut 5',
  ),
  ...text('收到政府信息公开申请9件，其中自然人申请8件，法人或其他组织申请2件。办理依申请公开26件。', null),
  ...confrontDocument(facts, recordOf('rule.valid 6')),
  ...confrontDocument({ ...facts, period: ['2023-01-01', '2023-12-21'] }, null),
  ...confrontDocument({ ...facts, period: null, textYear: 2022 }, null),
].filter(({ outcome }) => outcome === 'failed');

describe('what is said of the text and the document', () => {
  const result = check(pageOf([]).snapshot) as CheckResult;
  const findings = ALL.flatMap((outcome) => foldText([outcome]));

  it('has words for every message', () => {
    const ids = new Set(ALL.map(({ text: { message } }) => message.id));
    const worded = Object.keys(NARRATIVE_WORDS)
      .filter((id) => id.endsWith('.title'))
      .map((id) => id.replace('.title', ''));
    expect([...ids].sort()).toEqual(worded.sort());
  });

  it.each(findings.map((finding) => [`${finding.message.id} ${finding.quote?.number ?? ''}`, finding] as const))(
    '%s',
    (_name, finding) => {
      for (const tongue of TONGUES) {
        for (const said of [
          textTitle(finding, result, tongue),
          textReason(finding, result, tongue),
          textSentence(finding, result, tongue),
        ]) {
          expect(said).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(said).not.toMatch(/\b(?:carriedIn|r\d|normDoc|narrative|doc-)/);
        }
        expect(textTitle(finding, result, tongue).length).toBeGreaterThan(5);
      }
    },
  );

  it('says what the table has and what the number does equal', () => {
    const [finding] = findings.filter(({ quote }) => quote?.number === 265);
    expect(finding && textSentence(finding, result, 'zh-Hans')).toBe(
      '正文“因不掌握相关信息等原因无法提供265件”：（四）无法提供：正文265，表中337；265恰好是“（四）1.本机关不掌握相关政府信息”。',
    );
  });
});
