import { deflateSync } from 'fflate'
import { toBase64Url } from '../../src/formats/base64url'

/** Raw deflate data that unpacks to so many bytes of white space: about a thousandth of them. */
export const deflateBomb = (sizeBytes: number): Uint8Array => deflateSync(new Uint8Array(sizeBytes).fill(32), { level: 9 })

/** A share link with such a bomb. 40 MB fit into the 64 kB that an address may have. */
export const bombHash = (sizeBytes: number): string => `#d1=${toBase64Url(deflateBomb(sizeBytes))}`
