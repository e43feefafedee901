/** What the name of a quantity says about it, for the units of a formula and the checks of a plan alike. */
import { nameMatcher } from './nameMatcher.ts';

/** What people feel, know or associate: never a factor. 認知者数 and 購入意向率 are counts of people. */
export const isAttitude = nameMatcher(
  /満足|想起|連想|知覚品質|好意|信頼度|愛着|共感|ロイヤ?リティ|理解度|satisfaction|recall|association|perceivedquality|favou?rability|loyalty|trust/,
);

/** A share of customers who stay or come back. */
export const isRetention = nameMatcher(
  /(継続|リピート|定着|維持)率|リテンション|retention|repeat(purchase)?rate/,
);

/** People who are already customers, on whom a retention rate may act. */
export const isExistingBase = nameMatcher(
  /既存|期首|(更新|継続)対象|会員|契約(者|社?数)|購入者|在籍|existing|start|due|member|subscriber|buyers|base/,
);

/** Money per order or customer. */
export const isPrice = nameMatcher(/単価|aov|arp[au]|平均.*額|価格|price|value|dealsize|perorder/);

/** Money earned. */
export const isRevenue = nameMatcher(/売上|[月年]商|受注金?額|収益|mrr|arr|revenue|sales|bookings/);
