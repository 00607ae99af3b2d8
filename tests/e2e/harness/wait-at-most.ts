/** Waits for an answer that may never come, with a time limit. */
export async function waitAtMost(milliseconds: number, answer: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((done) => {
    timer = setTimeout(done, milliseconds);
  });
  await Promise.race([answer, patience]);
  clearTimeout(timer);
}
