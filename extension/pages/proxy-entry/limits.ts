/** Characters a field takes; the page's inputs and the check of what is stored hold to the same. */
export const longest = { id: 40, label: 60, field: 200, note: 200 } as const;
