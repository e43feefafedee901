/**
 * The custom functions: everything exported here can be typed into a cell.
 *
 * Each has a file of its own with the one declaration and its documentation, which Sheets, `docs/functions.md` and the
 * sidebar's help all show. Description and `@param` texts are one line, `日本語 / English`. Each
 * `@example =FORMULA → RESULT` runs as a test: the formula refers to no cell, the result is a number, a text in double
 * quotes, or an array `{a;b}` (rows) or `{a,b}` (columns) of these.
 */
export { KPI_ACHIEVEMENT } from './kpiAchievement.ts';
export { KPI_ALLOCATE } from './kpiAllocate.ts';
export { KPI_ANOMALY } from './kpiAnomaly.ts';
export { KPI_ATTRIBUTION } from './kpiAttribution.ts';
export { KPI_BOTTLENECK } from './kpiBottleneck.ts';
export { KPI_CHECK } from './kpiCheck.ts';
export { KPI_FORECAST } from './kpiForecast.ts';
export { KPI_FORWARD } from './kpiForward.ts';
export { KPI_GAP } from './kpiGap.ts';
export { KPI_INTERVAL } from './kpiInterval.ts';
export { KPI_LANDING } from './kpiLanding.ts';
export { KPI_NUMBER } from './kpiNumber.ts';
export { KPI_PROBABILITY } from './kpiProbability.ts';
export { KPI_RATES } from './kpiRates.ts';
export { KPI_REQUIRED_PACE } from './kpiRequiredPace.ts';
export { KPI_REVERSE } from './kpiReverse.ts';
export { KPI_REVERSE_SAFE } from './kpiReverseSafe.ts';
export { KPI_SENSITIVITY } from './kpiSensitivity.ts';
export { KPI_SIMULATE } from './kpiSimulate.ts';
export { KPI_SOLVE } from './kpiSolve.ts';
export { KPI_STATUS } from './kpiStatus.ts';
export { KPI_TREE } from './kpiTree.ts';
