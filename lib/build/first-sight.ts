import type { Plugin, Rolldown } from 'vite';

/**
 * For the build of the extension's own pages: all that one page needs at once comes as one script, though other pages
 * have parts of it, too. In many pieces it would weigh a seventh more, for each is compressed by itself. Styles are left
 * where they are: a page has its own.
 */
export function firstSight(entry: string, name: string): Plugin {
  let needed: Set<string> | null = null;
  const group = (id: string, graph: Rolldown.ChunkingContext): string | null => {
    needed ??= neededBy(entry, graph);
    return needed.has(id) && !id.endsWith('.css') ? name : null;
  };
  return {
    name: 'first-sight',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: group, debugName: name }] } } } },
    }),
  };
}

/** What its HTML and it import, directly or not, and not only later. Itself it is no part of: others must not run it. */
function neededBy(entry: string, graph: Rolldown.ChunkingContext): Set<string> {
  const imports = (id: string): readonly string[] => graph.getModuleInfo(id)?.importedIds ?? [];
  const needed = new Set((graph.getModuleInfo(entry)?.importers ?? []).flatMap(imports));
  for (const id of needed) for (const each of imports(id)) needed.add(each);
  needed.delete(entry);
  return needed;
}
