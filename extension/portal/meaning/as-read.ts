import { fold } from '#core/fold';

/** A text as it is read: core's spelling, without the signs that only say where a line may break. */
export const asRead = (text: string): string => fold(text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, ''));
