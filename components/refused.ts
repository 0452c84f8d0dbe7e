/** One line for the page's author when the kit cannot start; docs/embedding.md says what a policy must allow. */
export function explain(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the page's author learns why the page's own content stands
  console.warn(
    `kakari: the page keeps its own content, since its policy or its server refuses the kit (see "Content security policies" in embedding.md): ${error}`,
  );
}

/** Lit throws while it is read, where a policy does not know its Trusted Types: before anything of the kit can speak. */
const thrown = (event: ErrorEvent) => {
  event.preventDefault();
  explain(event.error);
};

addEventListener('error', thrown, { once: true });

/** The kit was read: from now on errors are the page's own. */
export const wasRead = (): void => removeEventListener('error', thrown);
