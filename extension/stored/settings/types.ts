import { type Settings as ReminderSettings, defaultSettings as reminders } from '#core/reminders/settings';

/** What the user may choose, and the administrator preset or lock. Each name is one option everywhere: in `storage.local`, in the managed schema, in files. */
export type Settings = {
  /** `auto`: what a physician needs, and reminders once a list of applications was recognised in this browser. */
  readonly role: Role;
  /** `auto`: that of the browser. */
  readonly language: 'auto' | 'ja' | 'en';
  /** Ids of features that are switched off. */
  readonly disabledFeatures: readonly string[];
  /** Equal times: no quiet hours. A value for "none" that every kind of policy file can write. */
  readonly quietHours: { readonly from: string; readonly to: string };
  /** 「京都府」; empty where it is not stated. */
  readonly prefecture: string;
} & Omit<ReminderSettings, 'role' | 'quietHours' | 'prefecture'>;

export type Role = 'auto' | 'physician' | 'staff' | 'both';
export type OptionName = keyof Settings;

const { role: _role, quietHours, prefecture: _prefecture, ...others } = reminders;
const none = { from: '00:00', to: '00:00' };

export const builtIn: Settings = {
  role: 'auto',
  language: 'auto',
  disabledFeatures: [],
  ...others,
  quietHours: quietHours ?? none,
  prefecture: '',
};

/** As the reminders take them. */
export function reminderSettings({
  role,
  language: _language,
  disabledFeatures: _features,
  quietHours,
  prefecture,
  ...rest
}: Settings): ReminderSettings {
  return {
    ...rest,
    quietHours: quietHours.from === quietHours.to ? null : quietHours,
    ...(role !== 'auto' && { role }),
    ...(prefecture !== '' && { prefecture }),
  };
}
