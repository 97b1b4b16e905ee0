/**
 * Prints a page that was made here, in a frame that runs nothing of it. The browser's own dialogue prints it or saves it
 * as PDF.
 */
export async function printPage(page: Blob): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `hidden`: what is not laid out is printed empty.
  frame.style.cssText = 'position:fixed;inset-inline-start:-9999px;inline-size:210mm;block-size:297mm;border:0';
  frame.srcdoc = await page.text();
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  frame.contentWindow?.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  frame.contentWindow?.print();
}
