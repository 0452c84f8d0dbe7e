import { seenTime } from '../words/time';

/** 「10/24 09:56」 in Japan, of an ISO instant; empty for what is none. */
export const shortTime = (instant: string): string => seenTime(instant, instant, 'ja');
