import { defineContentScript } from 'wxt/utils/define-content-script';
import { demoMatch, portalMatch } from '../hosts';
import { followPage } from '../overlay/visits';

export default defineContentScript({
  matches: import.meta.env.MODE === 'demo' ? [portalMatch, demoMatch] : [portalMatch],
  main() {
    followPage(document);
  },
});
