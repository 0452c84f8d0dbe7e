import { defineContentScript } from 'wxt/utils/define-content-script';
import { features } from '../features/index';
import { demoMatch, portalMatch } from '../hosts';
import { answerFrame } from '../overlay/frame';
import { followPage } from '../overlay/visits';

export default defineContentScript({
  matches: import.meta.env.MODE === 'demo' ? [portalMatch, demoMatch] : [portalMatch],
  noScriptStartedPostMessage: true,
  main(context) {
    const visits = followPage(document, features, context.signal);
    answerFrame(() => visits.now, context.signal);
  },
});
