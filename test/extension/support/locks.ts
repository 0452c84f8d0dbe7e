/** Locks as a browser has them, which Node has not: one after the other for each name. */
export function locks() {
  const turns = new Map<string, Promise<unknown>>();
  return {
    request(name: string, work: () => Promise<unknown>): Promise<unknown> {
      const mine = (turns.get(name) ?? Promise.resolve()).then(work);
      turns.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
