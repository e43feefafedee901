/** What the engine is told to do: a type and whatever that type takes. */
export interface EngineCommand {
  type: string;
  [payload: string]: unknown;
}
