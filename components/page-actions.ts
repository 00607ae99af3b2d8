/** What the helping parts of a page call. */
export interface PageActions {
  /** Version of the extension. */
  version: string;
  /** Whether the clipboard took the text. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (name: string, content: string) => void;
  /** A room name that nobody guesses. */
  onDrawRoom: () => string;
}
