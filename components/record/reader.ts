/**
 * What takes records that are not an ordinary text, says why one is refused, and writes one: a chunk of its own, since most
 * pages show an ordinary record.
 */
export { readRecord, readRecordText, recordLimits, writeRecord } from '#core/record';
