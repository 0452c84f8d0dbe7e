import { defineContentScript } from 'wxt/utils/define-content-script';
import { demoMatch, portalMatch } from '../hosts';
import { answerFrame } from '../overlay/frame';
import { followPage } from '../overlay/visits';
import { whenIdle } from '../overlay/when-idle';

export default defineContentScript({
  matches: import.meta.env.MODE === 'demo' ? [portalMatch, demoMatch] : [portalMatch],
  main() {
    const pageNow = followPage(document);
    whenIdle(() => answerFrame(pageNow));
  },
});
