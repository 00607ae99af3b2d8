/** Whether camera, microphone or the other side's pictures are running in this page, as far as the page shows. */
export function isInCall(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ srcObject }) => isLive(srcObject));
}

function isLive(source: MediaProvider | null): boolean {
  return source instanceof MediaStream && source.active;
}
