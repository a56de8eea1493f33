export type Header = readonly [name: string, value: string]

/** The policy as directives. `frame-ancestors` only works as a header, so the meta tag leaves it out. */
const contentSecurityPolicy = (scriptHashes: readonly string[]): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'script-src': ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
  // React and Monaco set style attributes.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'none'",
})

const serialise = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The content of a page's CSP meta tag. Hashes look like `sha256-…`. */
export const metaPolicy = (scriptHashes: readonly string[]): string => serialise(contentSecurityPolicy(scriptHashes))

/** The headers a host should send with every file. */
export const securityHeaders = (scriptHashes: readonly string[]): readonly Header[] => [
  ['Content-Security-Policy', serialise({ ...contentSecurityPolicy(scriptHashes), 'frame-ancestors': "'none'" })],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]

/** The `_headers` file that static hosts read: one block for all paths. */
export const headersFile = (headers: readonly Header[]): string =>
  `/*\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`

/** Reads back what `headersFile` wrote, so that a local server sends the same headers as a host. */
export const readHeadersFile = (text: string): Header[] =>
  text.split('\n').flatMap((line): Header[] => {
    const match = /^\s+([\w-]+): (.+)$/.exec(line)
    return match ? [[match[1]!, match[2]!]] : []
  })
