/** What the sidebar may call: exactly the functions the server exports. */
export type Server = typeof import('../../src/addon/server/index.ts');

export type ServerName = keyof Server;
