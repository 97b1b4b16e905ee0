import type { Plugin, Rolldown } from 'vite';

/**
 * For the build of the extension's own pages: all that a page needs at once comes as one script, and all that it brings
 * after its first sight as another, though other pages have parts of both, too. In many pieces they would weigh a seventh
 * more, for each is compressed by itself, and each would be waited for. Styles are left where they are: a page has its own.
 */
export function firstSight(entry: string, parts: string): Plugin {
  const groupOf = (name: string, priority: number, of: string) => {
    let ids: Set<string> | null = null;
    const nameOf = (id: string, graph: Rolldown.ChunkingContext): string | null => {
      ids ??= neededBy(of, graph);
      return ids.has(id) && !id.endsWith('.css') ? name : null;
    };
    return { name: nameOf, debugName: name, priority };
  };
  const groups = [groupOf('sight', 2, entry), groupOf('later', 1, parts)];
  return {
    name: 'first-sight',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
  };
}

const importsIn = (graph: Rolldown.ChunkingContext) => (id: string) => graph.getModuleInfo(id)?.importedIds ?? [];

/**
 * What this one imports and, for an entry, what its HTML imports, directly or not, and not only later. Itself it is no
 * part of it: other pages must not run it, nor have its style.
 */
function neededBy(one: string, graph: Rolldown.ChunkingContext): Set<string> {
  const imports = importsIn(graph);
  const html = (graph.getModuleInfo(one)?.importers ?? []).filter((id) => id.endsWith('.html'));
  const needed = new Set([...html, one].flatMap(imports));
  for (const id of needed) for (const each of imports(id)) needed.add(each);
  needed.delete(one);
  return needed;
}
