import { showMark } from '../overlay/mark';
import { locate } from '../portal/index';
import type { Feature } from './feature';

const words = {
  ja: {
    pending: '承認待ちの申請があります。もう一度申請しても重複になるだけです。',
    approved: '承認済の申請があります。もう一度申請しても重複になるだけです。',
  },
  en: {
    pending: 'An application is waiting for approval. Another one would only be a duplicate.',
    approved: 'An application is approved. Another one would only be a duplicate.',
  },
};

export default {
  id: 'duplicate-guard',
  summary: 'Says before 申請する that another application would only be a duplicate. Blocks nothing.',
  on: ['completion-application'],
  init({ answer: { duplicateOf, lang } }, signal) {
    const button = duplicateOf && locate(document, 'apply');
    if (!button) return;
    // Beside the button, never inside it: what stands in a button is pressed with it.
    showMark(button, { text: words[lang][duplicateOf], state: 'unknown', where: 'after' }, signal);
  },
} satisfies Feature<'completion-application'>;
