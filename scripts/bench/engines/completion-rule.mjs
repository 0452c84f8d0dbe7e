// The completion rule – both parts present, sum ≥ 10 – in two rule engines, each used as its documentation shows.
import { Engine } from 'json-rules-engine';
import Publicodes from 'publicodes';

/** @typedef {{ classroomUnits: number, practicalUnits: number }} Input */

/** @returns {(input: Input) => Promise<boolean>} */
export function withJsonRulesEngine() {
  const engine = new Engine();
  engine.addFact('sum', async (_, almanac) => {
    const classroom = await almanac.factValue('classroomUnits');
    const practical = await almanac.factValue('practicalUnits');
    return Number(classroom) + Number(practical);
  });
  engine.addRule({
    conditions: {
      all: [
        { fact: 'classroomUnits', operator: 'greaterThan', value: 0 },
        { fact: 'practicalUnits', operator: 'greaterThan', value: 0 },
        { fact: 'sum', operator: 'greaterThanInclusive', value: 10 },
      ],
    },
    event: { type: 'met' },
  });
  return async (input) => (await engine.run({ ...input })).events.length === 1;
}

/** @returns {(input: Input) => boolean} */
export function withPublicodes() {
  const engine = new Publicodes({
    classroom: null,
    practical: null,
    met: { 'toutes ces conditions': ['classroom > 0', 'practical > 0', 'classroom + practical >= 10'] },
  });
  // Numbers instead of expressions such as '568.5 unit': otherwise parsing them is what is measured.
  return ({ classroomUnits, practicalUnits }) =>
    engine.setSituation({ classroom: classroomUnits, practical: practicalUnits }).evaluate('met')
      .nodeValue === true;
}
