import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const CHARSET = /<meta charset=[^>]*>/i

/** CSP hashes of the scripts that stand in a page's HTML. Data blocks such as JSON-LD never run and need none. */
export const inlineScriptHashes = (html: string): string[] =>
  [...html.matchAll(SCRIPT)]
    .filter(
      ([, attributes = '', body = '']) =>
        body !== '' && !/\bsrc\b/.test(attributes) && !/\btype=["']?application\/(ld\+)?json/.test(attributes),
    )
    .map(([, , body = '']) => `sha256-${createHash('sha256').update(body).digest('base64')}`)

/** The page with its policy as the first thing after the character set. Throws where the page has no such tag: it would go out unprotected. */
export const withPolicy = (html: string, policy: string): string => {
  if (!CHARSET.test(html)) throw new Error('A page without <meta charset> cannot be given its content security policy.')
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
