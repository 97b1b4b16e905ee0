import { Component } from 'preact';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { langOf } from '../popup/letters.ts';
import { type Block, blocksOf } from './blocks.ts';
import { Line } from './Line.tsx';
import { PaperTable } from './PaperTable.tsx';
import type { Draft } from './view.ts';

interface Props {
  draft: Draft;
  tongue: Tongue;
}

/**
 * The draft, drawn again from what was read of it: its words as text, its tables with their spans, and nothing else of
 * the document that it came in. Always in its own letters.
 */
export class Paper extends Component<Props> {
  readonly blocks = blocksOf(this.props.draft.snapshot, this.props.draft.result);

  override shouldComponentUpdate(next: Props): boolean {
    return next.tongue !== this.props.tongue;
  }

  render({ draft, tongue }: Props) {
    const titled = this.blocks.some((block) => block.kind === 'line' && block.rank === 'title');
    return (
      <article class="paper" lang={langOf(draft.result)}>
        <Blocks blocks={this.blocks} snapshot={draft.snapshot} tongue={tongue} titled={titled} />
      </article>
    );
  }
}

interface BlocksProps {
  blocks: readonly Block[];
  snapshot: PageSnapshot;
  tongue: Tongue;
  titled: boolean;
}

function Blocks({ blocks, snapshot, tongue, titled }: BlocksProps) {
  let tables = 0;
  const Section = titled ? 'h4' : 'h3';
  return (
    <>
      {blocks.map((block) => {
        if (block.kind === 'fold') return <Fold key={block.lines[0]} {...{ block, snapshot, tongue }} />;
        if (block.kind === 'table') {
          const name = draftWord('table.n', tongue, { n: ++tables });
          return <PaperTable key={`t${block.table}`} table={block} snapshot={snapshot} name={name} />;
        }
        const line = <Line key={block.line} line={block.line} snapshot={snapshot} />;
        if (block.rank === 'title')
          return (
            <h3 key={block.line} class="name">
              {line}
            </h3>
          );
        if (block.rank === 'section') return <Section key={block.line}>{line}</Section>;
        return (
          <p key={block.line} class={isSentence(snapshot.lines[block.line]?.text ?? '') ? undefined : 'short'}>
            {line}
          </p>
        );
      })}
    </>
  );
}

/** Longer than a heading, or ended like a sentence. */
const isSentence = (text: string): boolean => text.length > 40 || /[\u3002\uff1b\uff01\uff1f;.!?\u201d]$/.test(text);

interface FoldProps {
  block: Extract<Block, { kind: 'fold' }>;
  snapshot: PageSnapshot;
  tongue: Tongue;
}

function Fold({ block: { why, lines }, snapshot, tongue }: FoldProps) {
  return (
    <details class="rest">
      <summary lang={tongue}>{draftWord(`fold.${why}`, tongue, { n: lines.length })}</summary>
      {lines.map((line) => (
        <p key={line} class="short">
          <Line line={line} snapshot={snapshot} />
        </p>
      ))}
    </details>
  );
}
