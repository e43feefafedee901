/** A month of an invented sales funnel. */
export interface Month {
  /** Days since 1899-12-30, the first of the month. */
  serial: number;
  leads: number;
  appointments: number;
  opportunities: number;
  orders: number;
  /** Yen. */
  amount: number;
  ordersTarget: number;
}

/** April first: quiet in August and January, strong before the fiscal year ends in March. */
const season = [0.94, 0.95, 1.02, 1.0, 0.84, 1.04, 1.03, 1.02, 0.96, 0.88, 1.06, 1.26];
const wobble = [0.03, -0.04, 0.01, 0.05, -0.02, 0, -0.05, 0.04, -0.01, 0.02, -0.03];
const rates = { appointment: 0.2, opportunity: 0.5, order: 0.3 };
const unitPrice = 680_000;
const startYear = 2024;

/** 30 months from April 2024: growing about 1% a month, with a season and some unevenness. */
export function months(): Month[] {
  return Array.from({ length: 30 }, (_, index) => {
    const uneven = (shift: number) => 1 + wobble[(index * 3 + shift) % wobble.length]!;
    const expected = 460 * 1.01 ** index * season[index % 12]!;
    const leads = Math.round(expected * uneven(0));
    const appointments = Math.round(leads * rates.appointment * uneven(2));
    const opportunities = Math.round(appointments * rates.opportunity * uneven(5));
    const orders = Math.round(opportunities * rates.order * uneven(7));
    return {
      serial: (Date.UTC(startYear, 3 + index, 1) - Date.UTC(1899, 11, 30)) / 86_400_000,
      leads,
      appointments,
      opportunities,
      orders,
      amount: orders * Math.round((unitPrice * uneven(4)) / 10_000) * 10_000,
      ordersTarget: Math.ceil(expected * rates.appointment * rates.opportunity * rates.order),
    };
  });
}
