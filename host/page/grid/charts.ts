/** o-spreadsheet draws charts with a global Chart.js, and needs it before a book with a chart opens. */
import 'chartjs-adapter-luxon';
import * as parts from 'chart.js';

parts.Chart.register(...parts.registerables);

// As in Chart.js's own build for a script tag, its classes hang on the global.
Object.assign(globalThis, { Chart: Object.assign(parts.Chart, parts) });
