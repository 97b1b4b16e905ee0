import { readFileSync } from 'node:fs';
import {
  createServer as createHttp,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { selfSigned } from './certificate.ts';
import { INDEX, type SitePage, sitePages, titleOf } from './sites.ts';

/** What a route answers. A plain string is a page in UTF-8. */
export type Reply =
  | string
  | { status?: number; type?: string; headers?: Record<string, string>; body?: string | Buffer; delay?: number };
export type Handler = (request: Recorded) => Reply | Promise<Reply>;

/** One request, as it came in: every host of the browser ends here, so this is all that it ever asked for. */
export interface Recorded {
  /** With scheme and host as the browser wrote them. */
  url: string;
  method: string;
  headers: IncomingHttpHeaders;
  at: number;
}

export interface Portal {
  pages: SitePage[];
  requests: Recorded[];
  /** Address of a saved page by the name of its folder. */
  url(name: string): string;
  /** Answers an address (`http://host/path`, or `/path` for any host) until the returned function is called. */
  route(address: string, answer: Reply | Handler): () => void;
  /** Value of Chromium's --host-resolver-rules: every host leads here. */
  hostRules: string;
  httpPort: number;
  httpsPort: number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** Serves the saved pages under gov.cn addresses on this computer alone, over http and https alike. */
export async function openPortal(): Promise<Portal> {
  const pages = sitePages();
  const routes = new Map<string, Reply | Handler>();
  const requests: Recorded[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse, scheme: string) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
    const recorded = { url: url.href, method: request.method ?? 'GET', headers: request.headers, at: Date.now() };
    requests.push(recorded);
    try {
      const place = url.host + url.pathname;
      const found =
        routes.get(place + url.search) ?? routes.get(place) ?? routes.get(url.pathname) ?? saved(place, pages);
      await send(response, typeof found === 'function' ? await found(recorded) : found);
    } catch (error) {
      await send(response, { status: 500, type: 'text/plain', body: String(error) });
    }
  };
  const http = createHttp((request, response) => void answer(request, response, 'http'));
  const https = createHttps(selfSigned(), (request, response) => void answer(request, response, 'https'));
  const servers = [http, https];
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  const [httpPort, httpsPort] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number];
  return {
    pages,
    requests,
    httpPort,
    httpsPort,
    hostRules: `MAP *:80 127.0.0.1:${httpPort}, MAP *:443 127.0.0.1:${httpsPort}`,
    url(name) {
      const page = pages.find((candidate) => candidate.name === name);
      if (!page)
        throw new Error(`No page is saved as ${name}; there are: ${pages.map((each) => each.name).join(', ')}`);
      return page.url;
    },
    route(address, reply) {
      const place = address.replace(/^https?:\/\//, '').replace(/#.*$/, '');
      routes.set(place, reply);
      return () => void routes.delete(place);
    },
    async close() {
      // Browsers keep connections open, and close() alone would wait for them.
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function saved(place: string, pages: SitePage[]): Reply | null {
  if (`http://${place}` === INDEX) return indexPage(pages);
  // Asked for with every page, and a failed load would stand in the console as an error.
  if (place.endsWith('/favicon.ico')) return { status: 204 };
  for (const page of pages) {
    const own = new URL(page.url);
    if (place === own.host + own.pathname) return file(page.folder, 'page.html');
    const beside = place.slice(0, place.lastIndexOf('/') + 1);
    const mine = (own.host + own.pathname).replace(/[^/]*$/, '');
    const found =
      beside === mine || beside === `${mine}${page.name}/`
        ? file(page.folder, basename(decodeURIComponent(place)))
        : null;
    if (found) return found;
  }
  return { status: 404, type: 'text/html; charset=utf-8', body: '<!doctype html><title>404</title><h1>404</h1>' };
}

/** The bytes as saved, and no charset in the header: as on many portals, the page's own <meta> decides. */
function file(folder: string, name: string): Reply | null {
  try {
    const body = readFileSync(join(folder, name));
    return { type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream', body };
  } catch {
    return null;
  }
}

function indexPage(pages: SitePage[]): string {
  const items = pages.filter((page) => page.seed).map((page) => `<li><a href="${page.url}">${titleOf(page)}</a></li>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开工作年度报告</title></head>
<body><h1>政府信息公开工作年度报告</h1><ul>${items.join('')}</ul></body></html>`;
}

async function send(response: ServerResponse, reply: Reply | null): Promise<void> {
  const {
    status = 200,
    type = 'text/html; charset=utf-8',
    headers = {},
    body = '',
    delay = 0,
  } = typeof reply === 'string' ? { body: reply } : (reply ?? { status: 404 });
  if (delay > 0) await new Promise((done) => setTimeout(done, delay));
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}
