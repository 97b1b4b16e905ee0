import { generate } from '../generate/page.ts';
import type { Expected } from '../generate/report.ts';
import type { Portal, Reply } from './portal.ts';

/** A portal whose list of 300 reports is known to the last cell, with everything that real lists lead to besides. */

export const SITE = 'shili.gov.cn';
export const LIST = `http://www.${SITE}/nb/index.html`;
const OTHER = 'http://www.beizhou.gov.cn/report.html';
const COUNT = 300;
const ON_A_PAGE = 100;

export type Truth =
  /** All reports of the page. */
  { address: string; text: string; reports: Expected[] } | { address: string; text: string; unread: string };

/** Every twentieth link leads to something else. */
const ODD: readonly { unread: string; ending: string; reply: (name: string) => Reply }[] = [
  { unread: '附件（pdf），请打开查看', ending: 'pdf', reply: () => ({ type: 'application/pdf', body: '%PDF-1.4' }) },
  { unread: '附件（doc），请打开查看', ending: 'html', reply: () => ({ type: 'application/msword', body: 'x' }) },
  {
    unread: '内容由网页脚本生成，请打开查看',
    ending: 'html',
    reply: (name) => page(name, '<div id="app"></div><script>document.body.append("x".repeat(9))</script>'),
  },
  {
    unread: '要登录才能看',
    ending: 'html',
    reply: () => page('登录', '<form>账号<input>密码<input type="password"></form>'),
  },
  { unread: '网页不存在（404）', ending: 'html', reply: () => ({ status: 404, body: page('404', '没有') }) },
  {
    unread: '转到了别的网站，没有跟去',
    ending: 'html',
    reply: () => ({ status: 302, headers: { location: OTHER } }),
  },
  { unread: '网站出错（500）', ending: 'html', reply: () => ({ status: 500, body: page('500', '出错') }) },
  { unread: '不是年度报告', ending: 'html', reply: (name) => page(name, `<h1>${name}</h1><p>正在更新。</p>`) },
];

const page = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export interface ListPortal {
  truth: Truth[];
  /** The most requests for reports that were under way at once. */
  most(): number;
}

/** Routes the list and all that it links to. */
export function openListPortal(portal: Portal): ListPortal {
  const truth: Truth[] = [];
  let under = 0;
  let most = 0;
  const serve = (address: string, reply: Reply): void => {
    portal.route(address, async () => {
      most = Math.max(most, ++under);
      await new Promise((done) => setTimeout(done, 15));
      under--;
      return reply;
    });
  };
  for (let k = 0; k < COUNT; k++) {
    const odd = k % 20 === 7 ? ODD[Math.floor(k / 20) % ODD.length] : undefined;
    const { html, expected } = generate(9000 + k);
    const [first] = expected;
    const year = first?.year ?? 2021;
    const text = `示例市第${k + 1}局${year}年政府信息公开工作年度报告`;
    const address = `http://www.${SITE}/art/${year}/${k}.${odd?.ending ?? 'html'}`;
    serve(address, odd ? odd.reply(text) : html);
    if (odd) truth.push({ address, text, unread: odd.unread });
    else if (first?.kind === 'blank-form') truth.push({ address, text, unread: '空白格式，表里没有数字' });
    else truth.push({ address, text, reports: expected });
  }
  const pages = COUNT / ON_A_PAGE;
  for (let k = 0; k < pages; k++) {
    const name = (at: number): string => (at === 0 ? 'index.html' : `index_${at}.html`);
    const links = truth
      .slice(k * ON_A_PAGE, (k + 1) * ON_A_PAGE)
      .map(({ address, text }) => `<li><a href="${new URL(address).pathname}">${text}</a><span>2024-01-20</span></li>`);
    const pager = Array.from({ length: pages }, (_, at) => `<a href="${name(at)}">${at + 1}</a>`);
    portal.route(`http://www.${SITE}/nb/${name(k)}`, {
      headers: { 'set-cookie': 'visitor=known; Path=/' },
      body: page(
        '政府信息公开年报',
        `<h1>政府信息公开年报</h1><a href="/">首页</a><a href="${OTHER}">北洲市2023年政府信息公开工作年度报告</a>
<ul>${links.join('')}</ul><div>${pager.join('')}<a href="${name(Math.min(k + 1, pages - 1))}">下一页</a></div>`,
      ),
    });
  }
  return { truth, most: () => most };
}
