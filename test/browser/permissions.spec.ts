import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSED, PERMISSIONS, POLICY } from '../safety/permissions.ts';
import { buildExtension } from '../setup/build.mjs';
import { expect, test } from './fixtures.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
}

const policy = Object.entries(POLICY)
  .map(([directive, { allows }]) => `${directive} ${allows}`)
  .join('; ');

for (const browser of ['chrome', 'firefox'] as const) {
  test(`the build for ${browser} asks for what the table says, and opens no door`, async () => {
    const manifest = JSON.parse(readFileSync(join(await buildExtension(browser), 'manifest.json'), 'utf8')) as Manifest;
    const asked = (['permissions', 'host_permissions'] as const).flatMap((list) =>
      manifest[list].map((name) => `${list}: ${name}`),
    );
    expect(asked.sort()).toEqual(PERMISSIONS.map(({ list, name }) => `${list}: ${name}`).sort());
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(manifest.host_permissions);
    expect(Object.keys(manifest).filter((key) => CLOSED.includes(key))).toEqual([]);
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });
}

test('the policy holds in the pages of the extension', async ({ extended, portal }) => {
  const page = await extended.context.newPage();
  await page.goto(`chrome-extension://${extended.extensionId}/options.html`);
  const tried = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      document.body.append(element);
    };
    const far = 'http://elsewhere.example.org/';
    add('script', { src: `${far}x.js` });
    add('script', {}, 'document.title = 1');
    add('base', { href: far });
    add('img', { src: `${far}x.png` });
    add('iframe', { src: far });
    add('object', { data: far });
    add('style', {}, `body { background: url(${far}y.png) }`);
    const fetched = await fetch(far, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const near = await fetch('http://www.example.gov.cn/', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    await new Promise((done) => setTimeout(done, 200));
    return { refused: [...new Set(refused)].sort(), fetched, near };
  });
  expect(tried).toEqual({
    refused: ['base-uri', 'connect-src', 'frame-src', 'img-src', 'object-src', 'script-src-elem'],
    fetched: false,
    near: true,
  });
  expect(portal.requests.filter(({ url }) => url.includes('elsewhere.example.org'))).toEqual([]);
  await page.close();
});

test('no page of the extension asks for anything, nor does what it does on a report', async ({ extended, portal }) => {
  const { context, extensionId } = extended;
  // What the browser wants for itself is not asked by a page.
  const asked = () =>
    portal.requests.map(({ url }) => url).filter((url) => !/favicon\.ico$|^https?:\/\/[\w.]*google/.test(url));
  const page = await context.newPage();
  await page.goto(portal.url('jining-2020'));
  await expect(page.locator('gouji-host button.chip').first()).toBeVisible();
  const before = asked();
  await page.locator('gouji-host button.mark[data-mark="t3.carriedOut.natural"]').press('Enter');
  await expect(page.locator('gouji-host .card')).toBeVisible();
  const own = readdirSync(await buildExtension('chrome')).filter((file) => file.endsWith('.html'));
  expect(own.length).toBeGreaterThanOrEqual(3);
  for (const file of own) {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/${file}`);
    await expect(opened.locator('body *').first()).toBeAttached();
    await opened.waitForTimeout(200);
    await opened.close();
  }
  expect(asked()).toEqual(before);
  await page.close();
});
