/** What the name of a quantity says about it, for the units of a formula and the checks of a plan alike. */
import { nameMatcher } from './nameMatcher.ts';

/** What people feel, know or associate: never a factor. 認知者数 and 購入意向率 are counts of people. */
export const isAttitude = nameMatcher(
  /満足|想起|連想|知覚品質|好意|信頼度|愛着|共感|ロイヤ?リティ|理解度|satisfaction|recall|association|perceivedquality|favou?rability|loyalty|trust/,
);

/** A share of customers who stay or come back. */
export const isRetention = nameMatcher(
  /継続率|リピート率|定着率|維持率|リテンション|retention|repeat(purchase)?rate/,
);

/** Money per order or customer. */
export const isPrice = nameMatcher(/単価|客単価|aov|arpa|arpu|平均.*額|価格|price|value|dealsize|perorder/);

/** Money earned. */
export const isRevenue = nameMatcher(/売上|月商|年商|受注額|受注金額|収益|mrr|arr|revenue|sales|bookings/);
