import { Ring, Wave } from './Pen.tsx';
import type { MarkView } from './view.ts';

const px = (n: number): string => `${n}px`;

/** Laid over a cell, never written into it: a button where there is something to say, a plain ground where not. */
export function Mark({ mark }: { mark: MarkView }) {
  const { box, text, clip } = mark;
  const place = {
    left: px(box.left),
    top: px(box.top),
    width: px(box.width),
    height: px(box.height),
    clipPath: clip ? `inset(${clip.map(px).join(' ')})` : '',
  };
  const kind = mark.kind === 'maybe' ? 'mark--fatal mark--maybe' : `mark--${mark.kind}`;
  const classes = [
    'mark',
    kind,
    mark.blank && 'mark--blank',
    mark.quiet && 'mark--quiet',
    mark.term && 'is-term',
    mark.here && 'is-here',
  ]
    .filter(Boolean)
    .join(' ');
  if (mark.label === null) return <span class={classes} style={place} data-lit={mark.target} />;
  return (
    <button
      type="button"
      class={classes}
      style={place}
      data-mark={mark.target}
      data-key={mark.key}
      data-finding={mark.finding}
      aria-label={mark.label}
      aria-haspopup="dialog"
      aria-expanded={mark.expanded}
      tabIndex={mark.stop ? 0 : -1}
    >
      <Stroke mark={mark} at={text ?? box} />
    </button>
  );
}

/** The pen's stroke lies under or around the figure itself, not the cell. */
function Stroke({ mark, at }: { mark: MarkView; at: NonNullable<MarkView['text']> }) {
  if (mark.quiet) return null;
  if (mark.blank) return <span />;
  const style = {
    left: px(at.left - mark.box.left),
    top: px(at.top - mark.box.top),
    width: px(at.width),
    height: px(at.height),
  };
  return (
    <span style={style}>
      {mark.kind === 'suspect' && <Ring />}
      {(mark.kind === 'fatal' || mark.kind === 'maybe') && <Wave width={at.width} />}
    </span>
  );
}
