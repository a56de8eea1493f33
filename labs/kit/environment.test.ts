import { describe, expect, it } from 'vitest'
import { clientConfig, loopbackEndpoint } from './client-config'
import { fakeAws, withoutAws } from './fake-aws'
import { LabError } from './lab-error'

const REAL = {
  PATH: '/usr/bin',
  AWS_PROFILE: 'production',
  AWS_ACCESS_KEY_ID: 'AKIAREAL',
  AWS_SECRET_ACCESS_KEY: 'real',
  AWS_SESSION_TOKEN: 'real',
  AWS_ENDPOINT_URL_SQS: 'https://sqs.eu-central-1.amazonaws.com',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token',
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials',
}

describe('the environment of a service', () => {
  it('keeps nothing that speaks of AWS', () => {
    expect(withoutAws(REAL)).toEqual({ PATH: '/usr/bin' })
    const env = fakeAws(REAL, 'http://127.0.0.1:4566')
    expect(JSON.stringify(env)).not.toMatch(/real|production|amazonaws|token|v2/i)
    expect(env).toMatchObject({ PATH: '/usr/bin', AWS_ACCESS_KEY_ID: 'test', AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' })
  })
})

describe('the address of the emulator', () => {
  it('is one of this machine', () => {
    expect(loopbackEndpoint('http://127.0.0.1:4566/')).toBe('http://127.0.0.1:4566')
    expect(clientConfig('http://localhost:4600')).toMatchObject({ endpoint: 'http://localhost:4600', credentials: { accessKeyId: 'test' } })
  })

  it.each([
    'https://sqs.eu-central-1.amazonaws.com',
    'http://192.168.1.4:4566',
    'http://localhost.localstack.cloud:4566',
    '127.0.0.1:4566',
    '',
    'http://127.0.0.1@example.com',
  ])('is not %j', (address) => {
    expect(() => loopbackEndpoint(address)).toThrow(LabError)
  })
})
