/** The linter ships no types; this is what is used of it. */
declare module 'addons-linter' {
  export interface Message {
    _type: 'error' | 'warning' | 'notice';
    code: string;
    message: string;
    file?: string;
    line?: number;
  }
  export function createInstance(options: { config: Record<string, unknown>; runAsBinary: boolean }): {
    run(): Promise<Record<'errors' | 'warnings' | 'notices', Message[]>>;
  };
}
