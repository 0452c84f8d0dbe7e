/** Why a verdict is as it is: a chunk of its own with its words, since most visitors read the verdict alone. */
import type { LitElement } from 'lit';
import type { ReportingStep } from '#core/index';
import { adopt } from '../../adopt';
import type { AssessedWords } from '../../words/assessed/words';
import { reasonsJa } from '../../words/reasons/ja';
import type { ReasonWords } from '../../words/reasons/words';
import { row } from './row';
import { unknowns } from './unknowns';
import { whyStyles } from './why.styles';

export const whyIn =
  (why: ReasonWords) => (steps: readonly ReportingStep[], said: AssessedWords, host: LitElement) => {
    adopt(host, whyStyles);
    return {
      /** Said at once while no verdict is possible. */
      unknowns: unknowns(steps, why),
      rows: steps.map((step) => row(step, said, why)),
    };
  };

/** Japanese comes with this chunk; English is one of its own. */
export const whyInJapanese = whyIn(reasonsJa);
