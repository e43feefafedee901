const sentences = {
  MISSING: {
    ja: (name: string) => `${name} が見つかりません。場所と名前を確かめてください。`,
    en: (name: string) => `${name} was not found. Check its folder and name.`,
  },
  NOT_A_FILE: {
    ja: (name: string) => `${name} はフォルダです。CSV・TSV・xlsx のファイルを指定してください。`,
    en: (name: string) => `${name} is a folder. Name a CSV, TSV or xlsx file.`,
  },
  NO_PERMISSION: {
    ja: (name: string) => `${name} を読む許可がありません。ファイルの権限を確かめてください。`,
    en: (name: string) => `${name} may not be read. Check the file's permissions.`,
  },
  UNKNOWN_KIND: {
    ja: (name: string) => `${name} は開けない種類です。CSV・TSV・xlsx で保存し直してください。`,
    en: (name: string) => `${name} is of a kind that cannot be opened. Save it as CSV, TSV or xlsx.`,
  },
  UNKNOWN_ENCODING: {
    ja: (name: string) => `${name} の文字コードがわかりません。UTF-8 か Shift_JIS で保存し直してください。`,
    en: (name: string) => `The encoding of ${name} was not recognised. Save it as UTF-8 or Shift_JIS.`,
  },
  EMPTY: {
    ja: (name: string) => `${name} は空です。データのあるファイルを指定してください。`,
    en: (name: string) => `${name} is empty. Name a file that holds data.`,
  },
  OLD_OR_LOCKED: {
    ja: (name: string) =>
      `${name} は古い Excel 形式か、パスワード付きです。パスワードを外し、xlsx で保存し直してください。`,
    en: (name: string) =>
      `${name} is an old Excel file or has a password. Remove the password and save it as xlsx.`,
  },
  BROKEN: {
    ja: (name: string) => `${name} は xlsx として読めません。もう一度保存し直してください。`,
    en: (name: string) => `${name} cannot be read as xlsx. Save it once more.`,
  },
};

export type FileProblemCode = keyof typeof sentences;

/** Why a planner's file could not be opened, as a code and as a sentence in both languages. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly ja: string;
  readonly en: string;

  constructor(code: FileProblemCode, fileName: string) {
    super(`${sentences[code].en(fileName)} [${code}]`);
    this.code = code;
    this.ja = sentences[code].ja(fileName);
    this.en = sentences[code].en(fileName);
  }
}
