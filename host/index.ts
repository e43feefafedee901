/** The embedded spreadsheet: the same in Node and in the browser. */
export { createHost } from './createHost.ts';
export type { CellView, DistFiles, Host, HostOptions } from './types.ts';
