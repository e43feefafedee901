import { months } from './months.ts';
import { book, type Cell, sheet } from './sheet.ts';
import { words } from './words.ts';

/** Actual and target in thousand yen; Fukuoka has not reported yet. */
const stores: [number | null, number][] = [
  [412, 400],
  [366, 380],
  [298, 320],
  [1024, 980],
  [792, 900],
  [655, 640],
  [540, 560],
  [305, 300],
  [701, 850],
  [287, 320],
  [251, 250],
  [null, 420],
];

/** Actual return rate and the limit it should stay under. */
const returns: [number, number][] = [
  [0.042, 0.04],
  [0.028, 0.03],
  [0.019, 0.025],
  [0.066, 0.05],
  [0.021, 0.025],
  [0.03, 0.03],
  [0.011, 0.015],
  [0.017, 0.015],
  [0.024, 0.02],
  [0.006, 0.01],
];

/** The workbook a planner meets first: a plan to back-calculate, and three tables to colour. */
export function sampleBook(language: 'ja' | 'en'): object {
  const w = words[language];
  const plan: Cell[][] = [
    w.planHeader,
    [w.rates[0]!, 0.2, w.stages[0]!],
    [w.rates[1]!, 0.5, w.stages[1]!],
    [w.rates[2]!, 0.3, w.stages[2]!],
    [null, null, w.stages[3]!],
    [],
    [w.hint],
  ];
  return book([
    sheet({
      id: 'plan',
      name: w.plan,
      rows: plan,
      widths: [130, 80, 120, 120],
      formats: { 'B2:B4': '0%' },
      inputs: ['B2:B4'],
    }),
    sheet({
      id: 'stores',
      name: w.stores,
      rows: [w.storesHeader, ...stores.map(([actual, target], row) => [w.storeNames[row]!, actual, target])],
      widths: [110, 110, 110, 110],
      formats: { 'B2:C13': '#,##0' },
    }),
    sheet({
      id: 'monthly',
      name: w.monthly,
      rows: [
        w.monthlyHeader,
        ...months().map((m) => [
          m.serial,
          m.leads,
          m.appointments,
          m.opportunities,
          m.orders,
          m.amount,
          m.ordersTarget,
        ]),
      ],
      widths: [90, 90, 110, 110, 90, 130, 110],
      formats: { 'A2:A31': 'yyyy/mm', 'B2:E31': '#,##0', 'F2:F31': w.yen, 'G2:G31': '#,##0' },
    }),
    sheet({
      id: 'returns',
      name: w.returns,
      rows: [w.returnsHeader, ...returns.map(([actual, limit], row) => [w.categories[row]!, actual, limit])],
      widths: [120, 140, 140],
      formats: { 'B2:C11': '0.0%' },
    }),
  ]);
}
