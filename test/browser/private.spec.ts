import type { Page } from '@playwright/test';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { launchChromium } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { headsOn } from './two-years.ts';

/** What chrome://extensions asks the browser for. */
interface Developer {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  getExtensionsInfo(): Promise<{ id: string; state: string }[]>;
}

/** The driver does not see private windows: their tabs are looked into by the extension itself. */
const inTab = (backstage: Page, tab: number, code: 'marks' | 'lang' | `[${string}]`) =>
  backstage.evaluate(
    async ([tabId, asked]) => {
      const func = (what: string): string | number | null => {
        const root = document.querySelector('gouji-host')?.shadowRoot;
        if (what === 'marks') return root?.querySelectorAll('button.mark').length ?? 0;
        if (what === 'lang') return root?.querySelector('.gj')?.getAttribute('lang') ?? null;
        root?.querySelector<HTMLElement>(what)?.click();
        return null;
      };
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [asked] });
      return frame?.result ?? null;
    },
    [tab, code] as const,
  );

test('in a private window everything works and nothing is kept', async ({ portal }) => {
  const extended = await launchChromium(portal);
  const { context, extensionId } = extended;
  try {
    const manage = await context.newPage();
    await manage.goto('chrome://extensions');
    await manage.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId);
    // The browser loads the extension anew for it.
    const backstage = await context.newPage();
    await expect(() => backstage.goto(`chrome-extension://${extensionId}/options.html`)).toPass();
    await expect(backstage.locator('#rights')).toContainText('允许了，但在那里什么也不存');
    // Even where every report is to be kept.
    await backstage.evaluate(
      (key) => chrome.storage.local.set({ [key]: { version: 2, language: 'zh', keep: 'always' } }),
      SETTINGS_KEY,
    );
    const stored = () => backstage.evaluate(() => chrome.storage.local.get(null));
    const before = await stored();

    const tab = await backstage.evaluate(async (url) => {
      const window = await chrome.windows.create({ url, incognito: true });
      return window?.tabs?.[0]?.id ?? -1;
    }, portal.url('jining-2020'));
    await expect.poll(() => inTab(backstage, tab, 'marks').catch(() => 0)).toBe(9);
    await inTab(backstage, tab, '[data-mark="t3.carriedOut.natural"]');
    await inTab(backstage, tab, '[data-do=ignore]');
    await expect.poll(() => inTab(backstage, tab, 'marks')).toBe(1);

    const popup = await context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
    await expect(popup.locator('.says')).toHaveText('除已忽略的以外，没有发现对不上的。');
    await popup.locator('label', { hasText: '繁' }).click();
    await expect.poll(() => inTab(backstage, tab, 'lang')).toBe('zh-Hant');
    await popup.locator('.ignored summary').click();
    await popup.locator('.ignored li button').click();
    await expect(popup.locator('.says')).toContainText('有一處對不上');
    await expect.poll(() => inTab(backstage, tab, 'marks')).toBe(9);
    await popup.getByRole('button', { name: '本站停用' }).click();
    await expect(popup.locator('.says')).toContainText('已停用');
    await expect.poll(() => inTab(backstage, tab, 'marks')).toBe(0);
    // The page remembers for itself, as long as it is there.
    await popup.reload();
    await expect(popup.locator('.says')).toContainText('已停用');
    await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await popup.getByRole('button', { name: '重新啟用' }).click();
    await expect.poll(() => inTab(backstage, tab, 'marks')).toBe(9);

    await expect(popup.locator('.ask, .keep')).toHaveCount(0);
    // A list would store its progress.
    await popup.goto(`chrome-extension://${extensionId}/list.html?tab=${tab}`);
    await expect(popup.locator('.says')).toContainText('无痕或隐私窗口');

    expect(await stored()).toEqual(before);
    expect(
      await backstage.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name))),
    ).not.toContain('gouji-lists');
    expect(await headsOn(backstage)).toEqual([]);
  } finally {
    await extended.close();
  }
});
