/** What travels between the self-test and the sidebar. */

/** One assumption each; the sidebar says it in words. */
export type ProbeId = FormulaProbeId | CellProbeId | RuleProbeId | SheetProbeId | ServiceProbeId;

export type FormulaProbeId =
  | 'single'
  | 'column'
  | 'row'
  | 'blankCell'
  | 'omitted'
  | 'skipped'
  | 'emptyText'
  | 'date'
  | 'today'
  | 'fullWidth'
  | 'errorCell'
  | 'wholeColumn'
  | 'literal'
  | 'percent'
  | 'spill'
  | 'blockedSpill'
  | 'thrown'
  | 'caught'
  | 'funnelFormula'
  | 'markerTerm'
  | 'separator';

export type CellProbeId =
  | 'plainText'
  | 'exactNumber'
  | 'dateRoundTrip'
  | 'dateShown'
  | 'formats'
  | 'percentShown'
  | 'generalFormat'
  | 'defaults'
  | 'clearedColours'
  | 'wrongSize'
  | 'outsideGrid';

export type RuleProbeId = 'foreignRules' | 'markerInRule' | 'ruleMoves' | 'twoRanges';

export type SheetProbeId =
  | 'sheetMetadata'
  | 'rowMetadata'
  | 'validation'
  | 'checkbox'
  | 'chart'
  | 'merge'
  | 'selection';

export type ServiceProbeId =
  | 'properties'
  | 'lock'
  | 'language'
  | 'places'
  | 'formatDate'
  | 'bigInt'
  | 'letters'
  | 'intl'
  | 'readSpeed'
  | 'writeSpeed';

/** What a probe saw; the sidebar knows what is expected. */
export interface Sighting {
  readonly id: ProbeId;
  readonly seen: string;
  readonly milliseconds: number;
}

/** Answer of `runSelfTest`. */
export interface SelfTestReport {
  readonly sightings: readonly Sighting[];
  /** Temporary sheets of an interrupted run that were found and removed. */
  readonly leftovers: number;
}

/** What `probeTransport` is to answer with; see there. */
export interface TransportRequest {
  readonly kind: 'date' | 'undefined' | 'echo' | 'length' | 'long' | 'throw';
  readonly value?: unknown;
}
