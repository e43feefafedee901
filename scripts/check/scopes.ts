/** The rights the manifest asks for against the services the code names: neither too few nor too many. */

const prefix = 'https://www.googleapis.com/auth/';

/** Narrowest scope for each use, as a pattern over the pushed code. */
const uses: readonly { readonly scope: string; readonly pattern: RegExp }[] = [
  { scope: 'spreadsheets.currentonly', pattern: /\bSpreadsheetApp\b/ },
  { scope: 'script.container.ui', pattern: /\b(HtmlService|showSidebar|showModalDialog)\b/ },
  {
    scope: 'script.scriptapp',
    pattern: /\bScriptApp\s*\.\s*(newTrigger|getProjectTriggers|deleteTrigger)\b/,
  },
  { scope: 'script.send_mail', pattern: /\bMailApp\b/ },
  { scope: 'script.external_request', pattern: /\bUrlFetchApp\b/ },
  { scope: 'userinfo.email', pattern: /\bget(Active|Effective)User\s*\(/ },
];

export function scopeFaults(code: string, manifestText: string): string[] {
  const manifest = JSON.parse(manifestText) as {
    oauthScopes?: string[];
    runtimeVersion?: string;
    timeZone?: string;
  };
  const declared = new Set(manifest.oauthScopes ?? []);
  const needed = new Set(uses.filter((use) => use.pattern.test(code)).map((use) => prefix + use.scope));
  return [
    ...[...needed].filter((scope) => !declared.has(scope)).map((scope) => `the manifest lacks ${scope}`),
    ...[...declared].filter((scope) => !needed.has(scope)).map((scope) => `the code does not need ${scope}`),
    ...(manifest.runtimeVersion === 'V8' ? [] : ['the manifest does not ask for the V8 runtime']),
    ...(manifest.timeZone ? [] : ['the manifest has no time zone']),
  ];
}
