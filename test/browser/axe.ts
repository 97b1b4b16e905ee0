import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Which part of a page is looked at, and what of it is not ours. Selectors. */
interface Where {
  within?: string;
  but?: readonly string[];
}

/**
 * What axe finds, each rule with the elements that break it. Colours that are on their way from one to another are
 * waited for: halfway, a button of the dark scheme still has the ground of the light one.
 */
export async function violations(page: Page, { within = 'html', but = [] }: Where = {}): Promise<string[]> {
  await page.evaluate(async () => {
    const trees = [document, document.querySelector('gouji-host')?.shadowRoot];
    const moving = trees.flatMap((tree) => tree?.getAnimations() ?? []);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  const axe = but.reduce((builder, each) => builder.exclude(each), new AxeBuilder({ page }).include(within));
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
