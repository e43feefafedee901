import { type Day, toDay } from './Day.ts';

/**
 * Day of March (September) on which the sun passes the equinox in Japan, for 1980–2150: a mean plus 0.242194 days a
 * year less the leap days. Source: 海上保安庁水路部 暦計算研究会編『新こよみ便利帳』. The day itself becomes law only when
 * the cabinet office publishes it each February for the following year.
 */
const formula = (year: number, from1980: number, from2100: number): number =>
  Math.floor((year < 2100 ? from1980 : from2100) + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

export const vernalEquinox = (year: number): Day => toDay(year, 3, formula(year, 20.8431, 21.851))!;

export const autumnalEquinox = (year: number): Day => toDay(year, 9, formula(year, 23.2488, 24.2488))!;
