/** What travels between the self-test and the sidebar, which knows each assumption in words and what is expected. */

export type CellProbeId =
  | 'values'
  | 'formats'
  | 'colours'
  | 'wrongSize'
  | 'emptyFormulas'
  | 'freedSpill'
  | 'formulaText'
  | 'quotedName'
  | 'speed';

export type RuleProbeId = 'foreignRules' | 'ownRule' | 'brokenRule';

export type SheetProbeId = 'sheetMetadata' | 'copiedSheet' | 'validation' | 'chart' | 'merge' | 'selection';

export type ServiceProbeId =
  | 'documentStore'
  | 'userStore'
  | 'lock'
  | 'language'
  | 'places'
  | 'bigInt'
  | 'letters'
  | 'intl';

export type ProbeId = CellProbeId | RuleProbeId | SheetProbeId | ServiceProbeId;

/** What a probe saw. */
export interface Sighting<Id extends string = ProbeId> {
  readonly id: Id;
  readonly seen: string;
  readonly milliseconds: number;
}

export interface SelfTestRequest {
  /** Where to begin: 0, or what the call before gave as `next`. */
  readonly from: number;
}

/** Answer of `runSelfTest`: as much as there was time for. */
export interface SelfTestPart {
  readonly sightings: readonly Sighting[];
  /** What the cells of `formulas.ts` show, one after another; only of the first part. */
  readonly shown: readonly string[] | null;
  readonly milliseconds: number;
  /** Temporary sheets of an interrupted run that were found and removed. */
  readonly leftovers: number;
  /** Null: nothing is left to try. */
  readonly next: number | null;
}

/** What `probeTransport` is to answer with; see there. */
export interface TransportRequest {
  readonly kind: 'date' | 'undefined' | 'length' | 'long' | 'throw' | 'echo';
  readonly value?: unknown;
}
