type Turns = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;

/** Lets one piece of work at a time go to each host, also when redirects of several links lead to the same one. */
export function createHostTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(work, work);
    last.set(host, turn);
    return turn;
  };
}
