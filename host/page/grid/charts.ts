/** o-spreadsheet draws charts with a global Chart.js, and needs it before a book with a chart opens. */
import 'chartjs-adapter-luxon';
import { Chart } from 'chart.js/auto';

Object.assign(globalThis, { Chart });
