/** Polls until the answer is true. */
export async function waitFor(question: () => Promise<boolean>, what: string, timeout = 15_000): Promise<void> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if (await question()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
}
