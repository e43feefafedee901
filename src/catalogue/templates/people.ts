import type { Text } from '../CatalogueKpi.ts';

/** Who answers for a number, as a role: the planner puts a name in its place. */
export const ROLES = {
  salesHead: { ja: '営業責任者', en: 'Head of sales' },
  fieldSales: { ja: 'フィールドセールス', en: 'Field sales' },
  insideSales: { ja: 'インサイドセールス', en: 'Inside sales' },
  marketingHead: { ja: 'マーケティング責任者', en: 'Head of marketing' },
  marketing: { ja: 'マーケティング担当', en: 'Marketing' },
  content: { ja: 'コンテンツ担当', en: 'Content editor' },
  email: { ja: 'メール担当', en: 'Email marketing' },
  brand: { ja: 'ブランド担当', en: 'Brand manager' },
  successHead: { ja: 'CS責任者', en: 'Head of customer success' },
  success: { ja: 'CS担当', en: 'Customer success' },
  shopHead: { ja: 'EC責任者', en: 'Head of e-commerce' },
  shop: { ja: 'EC運営', en: 'Shop operations' },
  storeHead: { ja: '店舗責任者', en: 'Head of stores' },
  store: { ja: '店長', en: 'Store manager' },
  product: { ja: '商品企画', en: 'Merchandising' },
  hiringHead: { ja: '人事責任者', en: 'Head of people' },
  recruiter: { ja: '採用担当', en: 'Recruiter' },
  interviewer: { ja: '現場の面接官', en: 'Hiring manager' },
  finance: { ja: '経営企画', en: 'Business planning' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a number is read. */
export const SOURCES = {
  crm: { ja: 'CRM', en: 'CRM' },
  forms: { ja: 'フォーム集計', en: 'Form log' },
  analytics: { ja: 'アクセス解析', en: 'Web analytics' },
  automation: { ja: 'MAツール', en: 'Marketing automation' },
  contracts: { ja: '契約台帳', en: 'Contract ledger' },
  orders: { ja: '受注データ', en: 'Order data' },
  pos: { ja: 'POS', en: 'POS' },
  members: { ja: '会員台帳', en: 'Member ledger' },
  product: { ja: '利用ログ', en: 'Product usage log' },
  support: { ja: '問い合わせ管理', en: 'Support desk' },
  survey: { ja: '四半期の調査', en: 'Quarterly survey' },
  social: { ja: 'SNS分析', en: 'Social listening' },
  mail: { ja: '配信ツール', en: 'Mailing tool' },
  hiring: { ja: '採用管理', en: 'Applicant tracking' },
  accounting: { ja: '会計', en: 'Accounting' },
  visits: { ja: '来店カウンター', en: 'Door counter' },
} as const satisfies Readonly<Record<string, Text>>;

export type Role = keyof typeof ROLES;
export type Source = keyof typeof SOURCES;
