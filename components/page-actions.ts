/** What reply, room, checklist and feedback need from the page around them. */
export interface PageActions {
  version: string;
  /** False where the clipboard refuses. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (name: string, content: string) => void;
  /** A room name that nobody can guess. */
  onDrawRoom: () => string;
}
