/** The writer alone: asked for through here, the reader that comes with it is left out of the bundle. */
export { writeXlsx } from 'hucre/xlsx';
