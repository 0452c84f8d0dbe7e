// A PDF by hand, as small as can be: pdf-lib neither encrypts nor leaves a font out, and its way to embed a
// Japanese font loses glyphs.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/**
 * @typedef {{ dictionary: string, stream: Uint8Array } | string} PdfObject numbered from 1 in their order
 * @typedef {{ user: string, owner: string }} Passwords an empty user password: anybody may open the file
 */

const FILE_ID = Buffer.alloc(16, 7);
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const PERMISSIONS = -44;

/** @param {Buffer} data */
const md5 = (data) => createHash('md5').update(data).digest();
/** @param {string} password */
const padded = (password) => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

/** RC4, which Node's OpenSSL no longer has. @param {Uint8Array} key @param {Uint8Array} data */
function rc4(key, data) {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (/** @type {number} */ a, /** @type {number} */ b) =>
    ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  });
}

/** The standard security handler, revision 2 (40 bit): long outdated, and still what a reader must answer to. */
function lock(/** @type {Passwords} */ { user, owner }) {
  const ownerEntry = Buffer.from(rc4(md5(padded(owner)).subarray(0, 5), padded(user)));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded(user), ownerEntry, permissions, FILE_ID])).subarray(0, 5);
  const userEntry = Buffer.from(rc4(key, PADDING));
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${ownerEntry.toString('hex')}> /U <${userEntry.toString('hex')}> /P ${PERMISSIONS} >>`,
    /** @param {number} number @param {Uint8Array} data */
    encrypt: (number, data) => {
      const suffix = Buffer.from([number & 255, number >> 8, 0, 0, 0]);
      return rc4(md5(Buffer.concat([key, suffix])).subarray(0, 10), data);
    },
  };
}

/**
 * @param {readonly PdfObject[]} objects the first is the catalog; streams are deflated; strings in dictionaries are
 *   not encrypted, so an encrypted file must hold none
 * @param {Passwords} [passwords]
 */
export function pdfFile(objects, passwords) {
  const locked = passwords && lock(passwords);
  const parts = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  /** @type {number[]} */
  const offsets = [];
  const put = (/** @type {string | Uint8Array} */ part) =>
    parts.push(typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part));
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    const number = index + 1;
    offsets.push(length());
    if (typeof object === 'string') put(`${number} 0 obj\n${object}\nendobj\n`);
    else {
      const deflated = deflateSync(object.stream, { level: 9 });
      const data = locked ? locked.encrypt(number, deflated) : deflated;
      put(
        `${number} 0 obj\n<< ${object.dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`,
      );
      put(data);
      put('\nendstream\nendobj\n');
    }
  });
  const start = length();
  const id = FILE_ID.toString('hex');
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${id}> <${id}>]`);
  put(`${locked ? ` /Encrypt ${locked.dictionary}` : ''} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
