import { defineBackground } from 'wxt/utils/define-background';
import { relayFrameMessages } from '../overlay/relay';

export default defineBackground(() => {
  relayFrameMessages();
});
