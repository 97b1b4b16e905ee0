import { Component } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { type ExportWord, exportWord } from '../../lib/present/words-export.ts';
import { EXPORT_KINDS, type ExportKind, endingOf } from './export-kinds.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { printPage } from './print-page.ts';
import { saveFile } from './save-file.ts';
import { NotWritten, type Source, writeExport } from './write-export.ts';

interface Props {
  /** Of the list that opens; one of its kind on a page. */
  id: string;
  reports: Source;
  /** How many there are: a list of one is none. */
  count: number;
  /** Of the file, without its end. */
  name: string;
  tongue: Tongue;
  /** Where a dialogue of the browser may be opened: not in a popup, which closes at that. */
  print?: boolean;
  /** Stand before the files. */
  before?: readonly MenuItem[];
}

interface State {
  /** How far it is, or why there is nothing. */
  said: string;
  /** The browser shows that a file was saved; who does not see it, hears it. */
  done: string;
  busy: boolean;
}

const KINDS: Record<ExportKind, string> = {
  xlsx: 'XLSX',
  list: 'CSV',
  csv: 'CSV',
  json: 'JSON',
  markdown: 'Markdown',
  html: 'HTML',
  schema: 'JSON Schema',
};

/** Any set of reports as a file. While it is being written the button waits and the line beside it says how far it is. */
export class Exports extends Component<Props, State> {
  override state: State = { said: '', done: '', busy: false };

  async take(kind: ExportKind, then: (file: Blob, count: number) => unknown, done?: ExportWord): Promise<void> {
    const { tongue, reports, count: expected } = this.props;
    const say = (id: ExportWord, data = {}) => this.setState({ said: exportWord(id, tongue, data) });
    this.setState({ busy: true, said: '', done: '' });
    try {
      const { file, count } = await writeExport(kind, reports, tongue, (n) => {
        if (expected > 1) say('take.read', { n, all: Math.max(n, expected) });
      });
      if (count === 0 && kind !== 'schema') return say('take.none');
      await then(file, count);
      this.setState({ said: '', done: done ? exportWord(done, tongue) : '' });
    } catch (error) {
      const reason = error instanceof NotWritten ? error.reason : 'Error';
      if (reason === 'TooManyRows') say('take.rows');
      else say('take.failed', { name: reason });
    } finally {
      this.setState({ busy: false });
    }
  }

  items({ tongue, count, name, print = false, before = [] }: Props): MenuItem[] {
    const save = (kind: ExportKind) => (file: Blob, n: number) => saveFile(file, `${name}.${endingOf(kind, n)}`);
    const files = EXPORT_KINDS.filter((kind) => kind !== 'list' || count > 1).map((kind) => ({
      id: kind,
      text: exportWord(`take.${kind}`, tongue),
      kind: kind === 'json' && count > 1 ? 'JSON Lines' : KINDS[kind],
      run: () => void this.take(kind, save(kind), 'take.saved'),
    }));
    const paper = { id: 'print', text: exportWord('take.print', tongue), run: () => void this.take('html', printPage) };
    return [...before, ...files.flatMap((each) => (each.id === 'html' && print ? [each, paper] : [each]))];
  }

  render(props: Props, { said, done, busy }: State) {
    return (
      <div class="exports">
        <Menu
          id={props.id}
          name={exportWord('take', props.tongue)}
          items={this.items(props)}
          disabled={props.count === 0}
          busy={busy}
        />
        <span class="said" role="status">
          {said}
        </span>
        <span class="away" role="status">
          {done}
        </span>
      </div>
    );
  }
}
