/** For what the page need not wait for; a page that is never idle still gets it. */
export const whenIdle = (work: () => unknown): void => {
  requestIdleCallback(work, { timeout: 500 });
};
