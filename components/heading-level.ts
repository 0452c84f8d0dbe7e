/** The level of an element's heading, 2 to 6; 3 where what was set is no number. */
export const headingLevel = (wanted: number): number => Math.min(6, Math.max(2, Math.round(wanted) || 3));
