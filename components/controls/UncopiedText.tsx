/** A text that the clipboard did not take, to be copied by hand. */
export function UncopiedText({ text, label }: { text: string; label: string }) {
  return (
    <label class="uncopied">
      {label}
      <textarea
        readOnly
        rows={6}
        data-testid="uncopied"
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
}
