/** The seldom needed part of `<kakari-record>`, a chunk of its own: its buttons, and the list of what was refused. */
export { controls } from './controls';
export { problemList } from './problem-list';
