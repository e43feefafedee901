/** What the sidebar's frame and the page say to each other. */
export type FromSidebar =
  | { kind: 'call'; id: number; functionName: string; argumentsJson: string }
  | { kind: 'close' }
  | { kind: 'focusGrid' }
  | { kind: 'nextRegion'; backwards: boolean };

/** `json` is absent where the server's answer was `undefined`. */
export type ToSidebar =
  | { kind: 'success'; id: number; json: string | undefined }
  | { kind: 'failure'; id: number; message: string };
