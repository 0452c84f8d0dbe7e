import { css } from 'lit';
import { stateTokens } from './state-tokens.styles';

/** Part of every sheet that is adopted once there is a state to show. */
export const states = css`
  ${stateTokens}
  [data-state='met'] {
    color: var(--_met);
  }
  [data-state='not-met'] {
    color: var(--_not-met);
  }
  [data-state='unknown'] {
    color: var(--_unknown);
  }
`;
