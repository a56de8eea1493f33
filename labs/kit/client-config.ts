import { REGION } from './fake-aws'
import { isLoopback } from './guard'
import { LabError } from './lab-error'

/** The address of the emulator, if it is on this machine. Throws a LabError for every other one. */
export const loopbackEndpoint = (address: string): string => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'http:' && isLoopback(url.hostname)) return url.origin
  throw new LabError(`${address} is not on this machine, and the labs talk to no other.`, 'Give an address such as http://127.0.0.1:4566.')
}

/** What every client of the kit is made with: the emulator's address, made-up credentials, a limit on every request. */
export const clientConfig = (endpoint: string, requestTimeoutMs = 10_000) => ({
  endpoint: loopbackEndpoint(endpoint),
  region: REGION,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 2,
  // `requestTimeout` alone only logs a warning.
  requestHandler: { connectionTimeout: 2_000, requestTimeout: requestTimeoutMs, throwOnRequestTimeout: true },
})
