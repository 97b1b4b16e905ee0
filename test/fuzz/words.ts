/** What hostile and careless pages write, as data. */

/** Names that mean something to every object, to a document, to a form, or to the extension itself. */
export const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then'],
  ...['cells', 'rows', 'forms', 'body', 'head', 'title', 'documentElement', 'defaultView', 'location', 'children'],
  ...['firstChild', 'nextSibling', 'parentNode', 'childNodes', 'nodeType', 'tagName', 'textContent', 'data'],
  ...['getAttribute', 'querySelectorAll', 'createElement', 'addEventListener', 'attributes', 'length', 'item'],
  ...['tables', 'record', 't3', 't3.new.total', 'gouji-host', 'gouji', 'chrome', 'browser', 'goujiSession'],
] as const;

/** What looks like markup, script, a template, a formula of a spreadsheet, or Markdown. As text. */
export const SCRIPTS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</textarea></title></style><svg onload=alert(1)>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  "javascript:alert('1')",
  '{{constructor.constructor("alert(1)")()}} #{alert(1)} <%= alert(1) %>',
  '{name}{cell}{n|one|many}',
  "$&$1$`$'$$",
  "=cmd|' /C calc'!A0",
  '+SUM(A1:A9)',
  '@import url(//evil.example)',
  '[x](javascript:alert(1)) ![y](http://evil.example/i.png) `code` | cell | **b**',
  '&lt;b&gt;&amp;lt;i&amp;gt;&#x3c;u&#62;',
  '\\u003cscript\\u003e %3Cscript%3E \\x3c',
  '/*]]>*/--><!--',
] as const;

/** Signs that turn the direction, join, part, vanish, or are no characters at all. */
export const SIGNS = [
  ...['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u2069', '\u202c', '\u200e', '\u200f', '\u061c'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u00a0', '\u3000', '\u2028', '\u2029', '\u0085'],
  ...['\u0000', '\u0001', '\u001b', '\u007f', '\ufffd', '\ufffe', '\uffff', '\ud800', '\udfff', '\u{10ffff}'],
  ...['\u0301', '\u20dd', '\ufe0f', '\u{e0001}', '\u{1f468}\u200d\u{1f469}', '𠀀', '⼆', '㊁', '〇'],
] as const;

/** What stands where a figure should. */
export const FIGURES = [
  ...['', ' ', '0', '-0', '-1', '+3', '1.5', '.5', '5.', '00012', '1e9', '1E309', '0x10', '1_000', 'NaN', 'Infinity'],
  ...[
    '１２',
    '１，２３４',
    '1,234',
    '1，234',
    '1,23',
    '1 234',
    '1．5',
    '٣',
    '४',
    '²',
    '½',
    '⑫',
    '十二',
    '一百零三',
    '〇',
  ],
  ...[
    '9007199254740993',
    '99999999999999999999',
    '1'.repeat(400),
    '/',
    '-',
    '—',
    '无',
    '無',
    '12件',
    '约12',
    '12(注1)',
  ],
  ...[
    '12-3',
    '3/4',
    '12%',
    '(12)',
    '（12）',
    '12*',
    '第12',
    '12月',
    '2021年',
    '12\n3',
    '1\u200b2',
    '1\u202e2',
    '1&nbsp;2',
  ],
] as const;

/** Values of `colspan` and `rowspan`. */
export const SPANS = [
  ...['0', '1', '2', '3', '7', '8', '1000', '1001', '65534', '65535', '4294967297', '-1', '+2', ' 3', '3 ', '2.9'],
  ...['1e3', '٣', '２', 'NaN', '', '0x2', '2px', '99999999999999999999999'],
] as const;

export const ROLES = ['table', 'grid', 'treegrid', 'row', 'rowgroup', 'cell', 'gridcell', 'columnheader', 'none', '表'];

/** Addresses of links, frames and files. */
export const ADDRESSES = [
  'javascript:alert(1)//x.pdf',
  ' java\tscript:alert(1)//x.pdf',
  '\u0001javascript:alert(1)//x.doc',
  'data:text/html,<script>alert(1)</script>.pdf',
  'vbscript:x.xls',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html.pdf',
  'file:///etc/passwd.pdf',
  '//evil.example/a.pdf',
  'http://[::1.pdf',
  'http://a:b@c.gov.cn:99999/x.docx',
  '%E0%A4%A.pdf',
  '%00.pdf',
  '../../../../..//.pdf?x=%',
  `a.pdf#${'x'.repeat(3000)}`,
  '',
] as const;

/** Elements that change how all that follows is parsed. */
export const OPENERS = [
  ...['<plaintext>', '<textarea>', '<title>', '<style>', '<script>', '<xmp>', '<noscript>', '<template>', '<select>'],
  ...['<svg><foreignObject>', '<math><mtext>', '<svg><desc><table>', '<frameset>', '<!--', '<![CDATA[', '<?xml', '</'],
  ...['<form>', '<a href=x.pdf>', '<button>', '<option>', '<ruby><rt>', '<details>', '<dialog>', '<object>', '<nobr>'],
  ...['<table>', '<td>', '<tr>', '<caption>', '<colgroup>', '<tfoot>', '<body hidden>', '<html style="display:none">'],
] as const;

/** Labels of the forms, to stand where they do not belong. */
export const LABELS = [
  '本年新收政府信息公开申请数量',
  '结转下年度继续办理',
  '上年结转政府信息公开申请数量',
  '（七）总计',
  '1.涉及国家秘密',
  '自然人',
  '总计',
  '结果维持',
  '第二十条第（一）项',
  '信息内容',
  '行政复议',
  '复议后起诉',
  '二、主动公开政府信息情况',
  '2021年政府信息公开工作年度报告',
  '本年收到申请12件，办结-3件，结转下年度999999999999件',
] as const;

/** Stretches that a careless pattern takes very long over. Each is repeated. */
export const STRETCHES = [
  ' ',
  '\u3000',
  '1',
  ',',
  '1,',
  '（',
  '((',
  '一',
  '第',
  '年',
  '信息公开',
  '2021年',
  'a',
  '.',
  '<',
  '&',
  '申请1件，',
  '、',
  '-',
  '占1%',
];
