import { isWelcome, takeFrom } from './intake.ts';
import type { Intake } from './view.ts';

interface House {
  onTake: (intake: Intake) => void;
  /** Something is held over the page, or no longer. */
  onOver: (over: boolean) => void;
}

/** Paste and drop, anywhere on the page. Nothing that comes in gets into a field, and no dropped file is opened. */
export function openDoors(page: Document, { onTake, onOver }: House): void {
  page.addEventListener('paste', (event) => {
    event.preventDefault();
    onTake(takeFrom(event.clipboardData));
  });
  // A piece of the draft itself that is dragged about is not another draft.
  let own = false;
  page.addEventListener('dragstart', () => {
    own = true;
  });
  page.addEventListener('dragend', () => {
    own = false;
  });
  page.addEventListener('dragover', (event) => {
    if (own) return;
    event.preventDefault();
    if (!event.dataTransfer) return;
    const welcome = isWelcome(event.dataTransfer);
    event.dataTransfer.dropEffect = welcome ? 'copy' : 'none';
    onOver(welcome);
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) onOver(false);
  });
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    onOver(false);
    if (!own) onTake(takeFrom(event.dataTransfer));
  });
}
