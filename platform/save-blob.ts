/** Lets the browser save text or bytes as a file; needs no permission, as it is a link that is pressed. */
export function saveBlob(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Firefox reads the file only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
