/** Made by the build from the documentation comments of the custom functions. */
declare module 'gyakusan:help' {
  interface Bilingual {
    readonly ja: string;
    readonly en: string;
  }
  export interface FunctionHelp {
    readonly name: string;
    readonly signature: string;
    readonly description: Bilingual;
    readonly parameters: readonly { readonly name: string; readonly text: Bilingual }[];
    readonly returns: Bilingual;
    readonly examples: readonly { readonly formula: string; readonly result: string }[];
  }
  export const functionHelp: readonly FunctionHelp[];
}
