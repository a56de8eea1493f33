import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { headersFile, metaPolicy, readHeadersFile, securityHeaders } from './headers'
import { inlineScriptHashes, withPolicy } from './inline-scripts'

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`

describe('inlineScriptHashes', () => {
  it('hashes the exact text between the tags, of every script without a source', () => {
    const html = '<script data-rh=true>let a = "é"\n</script><script src=/main.js defer></script><script>b()</script>'
    expect(inlineScriptHashes(html)).toEqual([hashOf('let a = "é"\n'), hashOf('b()')])
  })

  it('leaves out data blocks, which never run', () => {
    expect(inlineScriptHashes('<script type="application/ld+json">{}</script><script type=application/json>{}</script>')).toEqual([])
  })
})

describe('withPolicy', () => {
  it('puts the policy before anything that could load', () => {
    const page = withPolicy('<html><head><meta charset=UTF-8><link rel=preload href=/a></head></html>', metaPolicy([]))
    expect(page).toMatch(
      /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';[^"]*"><link/,
    )
  })

  it('refuses a page that it cannot protect', () => {
    expect(() => withPolicy('<html><head></head></html>', metaPolicy([]))).toThrow('meta charset')
  })
})

describe('headers', () => {
  it('come back from the file that hosts read', () => {
    const headers = securityHeaders([hashOf('b()')])
    expect(readHeadersFile(headersFile(headers))).toEqual(headers)
  })

  it('allow no evaluation and no other host', () => {
    const policy = new Map(securityHeaders([])).get('Content-Security-Policy')!
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(metaPolicy([])).not.toContain('frame-ancestors')
  })
})
