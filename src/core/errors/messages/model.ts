import type { ErrorData } from '../KpiError.ts';

interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

const words = (list: unknown, language: 'ja' | 'en'): string =>
  (list as readonly Bilingual[]).map((word) => word[language]).join(language === 'ja' ? ' / ' : ', ');

const ja = {
  PLAN_UNREADABLE: (d: ErrorData) =>
    `計画データの ${d.place} に ${d.value} があり、読めません。${d.expected} の形にしてください。`,
  KPI_NOT_IN_PLAN: (d: ErrorData) => `ID ${d.value} の指標がこの計画にありません。計画を読み直してください。`,
  SHEET_HEADINGS_MISSING: (d: ErrorData) =>
    `KPI定義の見出しの行が見つかりません。「${words(d.headings, 'ja')}」を含む行を1行置いてください。`,
  SHEET_HEADING_TWICE: (d: ErrorData) =>
    `見出し「${d.value}」の列が2つあります。どちらかの見出しを変えてください。`,
  CELL_NAME_MISSING: (d: ErrorData) => `${d.place} の指標名が空です。名前を入力するか、行を消してください。`,
  CELL_ID_TWICE: (d: ErrorData) =>
    `${d.place} のID ${d.value} は上の行でも使われています。新しいIDを付けるので、空にしてください。`,
  CELL_NOT_NUMBER: (d: ErrorData) =>
    `${d.place} の「${d.value}」は数として読めません。1200、12万、30% のように入力してください。`,
  CELL_NOT_MONTHS: (d: ErrorData) =>
    `${d.place} の「${d.value}」は月数として読めません。0以上の整数を入力してください。`,
  CELL_NOT_DATE: (d: ErrorData) =>
    `${d.place} の「${d.value}」は日付として読めません。2027/03/31 のように入力してください。`,
  CELL_NOT_TIME: (d: ErrorData) =>
    `${d.place} の「${d.value}」は時刻として読めません。10:00 のように入力してください。`,
  CELL_NOT_CHOICE: (d: ErrorData) =>
    `${d.place} の「${d.value}」は選択肢にありません。${words(d.choices, 'ja')} から選んでください。`,
  CELL_KPI_UNKNOWN: (d: ErrorData) =>
    `${d.place} の「${d.value}」という指標はありません。${
      d.nearest ? `「${d.nearest}」のことでしたら直してください。` : '指標の列にある名前を選んでください。'
    }`,
  SETTING_UNKNOWN: (d: ErrorData) =>
    `KPI設定の「${d.value}」は知らない項目です。計画・守る条件・影響 のどれかを1列目に入力してください。`,
  WEIGHTS_COUNT: (d: ErrorData) =>
    `重みが${d.value}個あります。期間の数と同じ${d.expected}個を入力してください。`,
  SEASON_MONTH_MISSING: (d: ErrorData) =>
    `前年度の${d.index}か月目の実績がありません。入力するか、均等に分けてください。`,
  SEASON_MONTH_NEGATIVE: (d: ErrorData) =>
    `前年度の${d.index}か月目の実績 ${d.value} は負の数です。重みには0以上の数を使ってください。`,
  MERGE_UNITS_DIFFER: (d: ErrorData) =>
    `単位が違うKGI(${d.first} と ${d.second})は足せません。どちらかを、もう一方の指標の下につないでください。`,
};

const en: typeof ja = {
  PLAN_UNREADABLE: (d) => `the plan has ${d.value} at ${d.place}; it must be ${d.expected}.`,
  KPI_NOT_IN_PLAN: (d) => `no KPI of this plan has the ID ${d.value}; read the plan again.`,
  SHEET_HEADINGS_MISSING: (d) =>
    `the definition sheet has no heading row; add a row that contains ${words(d.headings, 'en')}.`,
  SHEET_HEADING_TWICE: (d) => `two columns are headed "${d.value}"; rename one of them.`,
  CELL_NAME_MISSING: (d) => `${d.place} holds no KPI name; enter a name or clear the row.`,
  CELL_ID_TWICE: (d) =>
    `${d.place} repeats the ID ${d.value} of a row above; clear the cell to get a new one.`,
  CELL_NOT_NUMBER: (d) => `${d.place} "${d.value}" is no number; enter one like 1200 or 30%.`,
  CELL_NOT_MONTHS: (d) => `${d.place} "${d.value}" is no number of months; enter a whole number from 0.`,
  CELL_NOT_DATE: (d) => `${d.place} "${d.value}" is no date; enter one like 2027/03/31.`,
  CELL_NOT_TIME: (d) => `${d.place} "${d.value}" is no time of day; enter one like 10:00.`,
  CELL_NOT_CHOICE: (d) =>
    `${d.place} "${d.value}" is not on the list; choose one of ${words(d.choices, 'en')}.`,
  CELL_KPI_UNKNOWN: (d) =>
    `${d.place} names "${d.value}", which is no KPI of this plan; ${
      d.nearest ? `did you mean "${d.nearest}"?` : 'choose a name from the KPI column.'
    }`,
  SETTING_UNKNOWN: (d) =>
    `the settings sheet has an unknown entry "${d.value}"; put Plan, Guard or Influence in the first column.`,
  WEIGHTS_COUNT: (d) => `weights hold ${d.value} numbers; enter ${d.expected}, one a period.`,
  SEASON_MONTH_MISSING: (d) => `month ${d.index} of last year has no value; enter it or split evenly.`,
  SEASON_MONTH_NEGATIVE: (d) => `month ${d.index} of last year is ${d.value}; weights must be 0 or more.`,
  MERGE_UNITS_DIFFER: (d) =>
    `goals in different units (${d.first} and ${d.second}) cannot be added; put one under a KPI of the other.`,
};

export const modelMessages = { ja, en };
