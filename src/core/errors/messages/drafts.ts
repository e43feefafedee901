import type { ErrorData } from '../KpiError.ts';

const ja = {
  DRAFT_TOO_LARGE: (d: ErrorData) =>
    `設計の下書きが${d.value}文字あり、保存できる${d.limit}文字を超えています。指標か説明文を減らすか、先にシートを作成してください。前に保存した下書きは残っています。`,
};

const en: typeof ja = {
  DRAFT_TOO_LARGE: (d) =>
    `the draft of your design has ${d.value} characters, more than the ${d.limit} that can be kept; remove KPIs or shorten texts, or create the sheets first. The draft kept before is still there.`,
};

export const draftMessages = { ja, en };
