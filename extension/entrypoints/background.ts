import { defineBackground } from 'wxt/utils/define-background';
import { keepReminders } from '../reminders/start';
import { keepHealth } from '../worker/health';
import { relayMessages } from '../worker/relay';

export default defineBackground(() => {
  relayMessages();
  keepHealth();
  keepReminders();
});
