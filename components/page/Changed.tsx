import type { ChangedView } from './view.ts';

const px = (n: number): string => `${n}px`;

/**
 * A cell that said something else when it was kept: a corner turned down, and what it said while it is pointed at. No
 * finding: it takes no colour of one. All of them are one stop of Tab, and arrows go on from there.
 */
export function Changed({ changed, stop }: { changed: ChangedView; stop: boolean }) {
  const { key, box, clip, label, note, marked } = changed;
  const place = {
    left: px(box.left + box.width),
    top: px(box.top),
    // What is scrolled out of sight is gone with its corner.
    display: clip && (clip[0] > 0 || clip[1] > 0) ? 'none' : '',
  };
  return (
    <button
      type="button"
      class={marked ? 'changed changed--small' : 'changed'}
      style={place}
      data-changed={key}
      tabIndex={stop ? 0 : -1}
      aria-label={label}
    >
      <span class="changed-note" aria-hidden="true">
        {note}
      </span>
    </button>
  );
}
