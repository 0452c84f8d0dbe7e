import { marked } from '#components/words/marked';

/** What is put together from several words, or shared with the worker, which renders nothing: marked where it is shown. */
export const markedIn = <W>(lang: 'ja' | 'en', words: W): W => (lang === 'en' ? marked(words) : words);
