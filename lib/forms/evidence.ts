/**
 * The signals by which a page is classified: their ids stand in `evidence` of a check, in this order of weight.
 * `frame:ADDRESS` names a frame that was not read; everything else is in this table.
 */
export const EVIDENCE = {
  't3-anchors': 'table 三 begins and ends with its own rows, 本年新收 and 结转下年度',
  't3-partial': 'some rows of table 三, not the table',
  't4-anchors': 'the three groups of table 四',
  't2-labels': 'blocks of table 二 under their headings',
  numbers: 'figures stand in a statutory table',
  'no-numbers': 'the labels of the form, and no figure in it',
  title: 'the text has the title of a report',
  'title-head': 'the head of the document has it',
  sections: 'at least four of the six headings',
  'few-sections': 'one to three of the six headings',
  'no-sections': 'none of the six headings',
  'no-t3': 'no label of table 三',
  'speaks-about': 'the title speaks about reports: a notice, an explainer, a list',
  'other-report': 'the title is that of another kind of annual report',
  'legacy-labels': 'labels of the indicator list of 2018 and earlier',
  'legacy-year': 'the title names a year before 2019',
  'report-links': 'many links that name reports',
  attachments: 'files are attached',
  images: 'images stand where tables should',
  'too-large': 'more nodes or characters than a report can have',
  'beyond-forming': 'a table larger than any form',
} as const;

export type Evidence = keyof typeof EVIDENCE | `frame:${string}`;
