import type { SettingsFileProblem } from '../../pages/options/settings-file';
import type { PolicyFormat } from '../../policy/formats';
import type { OptionName, Settings } from '../../stored/settings';

type Choice<T extends string> = Readonly<Record<T, { readonly name: string; readonly what?: string }>>;

export type OptionsWords = {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  readonly locked: string;
  readonly presetByAdministrator: string;
  readonly saved: string;
  readonly notSaved: string;
  /** Why what was typed was not taken; the typed text stays. */
  readonly refused: Readonly<Record<OptionName, string>>;
  /** Short names, for lists of options. */
  readonly names: Readonly<Record<OptionName, string>>;
  readonly general: string;
  /** What a change reaches at once, and what only after a reload. */
  readonly reach: string;
  readonly role: { readonly title: string; readonly choices: Choice<Settings['role']> };
  readonly language: { readonly title: string; readonly choices: Choice<Settings['language']> };
  readonly features: { readonly title: string; readonly intro: string };
  readonly reminders: {
    readonly title: string;
    readonly intro: string;
    readonly notifications: string;
    readonly notificationsWhat: string;
    readonly everyWorkingDays: string;
    readonly time: string;
    readonly moreOften: string;
    readonly moreOftenWhat: string;
    readonly secondTime: string;
    readonly look: string;
    readonly lookChoices: Choice<Settings['look']>;
    readonly ages: string;
    readonly agesWhat: string;
    readonly ageSteps: readonly [string, string, string];
    readonly workingDays: string;
    readonly schemes: string;
    readonly schemeNames: Readonly<Record<keyof Settings['schemes'], string>>;
    readonly quiet: string;
    readonly quietOn: string;
    readonly from: string;
    readonly to: string;
    readonly closedWeekdays: string;
    readonly weekdays: readonly string[];
    readonly closedDays: string;
    readonly closedDaysWhat: string;
    readonly prefecture: string;
    readonly noPrefecture: string;
    readonly periodDays: string;
    readonly periodDaysWhat: string;
    readonly days: string;
  };
  readonly stored: {
    readonly title: string;
    readonly intro: string;
    readonly nothing: string;
    /** By key in storage; a key that has no words is shown by its name. */
    readonly things: Readonly<Record<string, string>>;
    readonly other: (key: string) => string;
    readonly what: string;
    readonly size: string;
    readonly bytes: (bytes: number) => string;
    readonly total: string;
    readonly untilClosed: string;
    readonly erase: string;
    readonly eraseTitle: string;
    readonly eraseWhat: string;
    readonly eraseYes: string;
    readonly eraseNo: string;
    readonly erased: string;
    readonly notErased: string;
  };
  readonly file: {
    readonly title: string;
    readonly intro: string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly load: string;
    readonly loaded: (count: number) => string;
    readonly lockedKept: (names: readonly string[]) => string;
    readonly unknownLeft: (names: readonly string[]) => string;
    readonly refusedTitle: string;
    readonly problem: (problem: SettingsFileProblem) => string;
    readonly reset: string;
    readonly resetDone: string;
  };
  readonly administrator: {
    readonly title: string;
    readonly intro: string;
    readonly id: string;
    readonly option: string;
    readonly value: string;
    readonly how: string;
    readonly hows: { readonly leave: string; readonly preset: string; readonly lock: string };
    readonly formats: Readonly<Record<PolicyFormat, { readonly name: string; readonly where: string }>>;
    readonly nothingChosen: string;
    readonly saved: (file: string) => string;
  };
};
