import type { Health } from '../../overlay/health';
import type { Choice } from '../../policy/entries';
import type { OptionName } from '../../stored/settings';
import type { StoredThing } from '../../stored/stored-things';
import type { PageState } from '../open-page';
import type { SettingsFileProblem } from './settings-file';

/** Every section of the options page is a function of this. */
export type OptionsState = PageState & {
  readonly stored: readonly StoredThing[];
  readonly health: Health;
  readonly today: string;
  readonly tell: (news: News) => void;
} & News;

/** What just happened, until the next thing happens. */
export type News = {
  /** The option whose typed value was refused. */
  readonly refused?: OptionName | undefined;
  /** A sentence for the one polite announcement of the page. */
  readonly said?: string | undefined;
  /** Why a file was refused. */
  readonly problems?: readonly SettingsFileProblem[] | undefined;
  /** How the administrator hands on each option; kept while the page is open. */
  readonly policy?: Choice | undefined;
  readonly copied?: 'copied' | 'not-copied' | undefined;
};
