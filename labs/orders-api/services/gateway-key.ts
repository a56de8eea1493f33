import { createHash, timingSafeEqual } from 'node:crypto'
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import { secrets, setting } from './aws'
import { logger } from './log'

const log = logger('orders')
const SecretId = setting('GATEWAY_KEY_ARN')

/** A rotated secret is noticed after this long. Asking for every request would cost a call each. */
const KEEP_MS = 300_000
const RETRY_MS = 10_000

let kept: { readonly value: string; readonly until: number } | undefined

const readKey = async (): Promise<string> => {
  if (kept !== undefined && kept.until > Date.now()) return kept.value
  try {
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId }))
    if (SecretString === undefined) throw new Error('The gateway key has no value.')
    kept = { value: SecretString, until: Date.now() + KEEP_MS }
  } catch (error) {
    // While Secrets Manager does not answer, the last value holds: its outage is none of orders.
    if (kept === undefined) throw error
    log('error', 'gateway-key-not-refreshed', { reason: String(error) })
    kept = { ...kept, until: Date.now() + RETRY_MS }
  }
  return kept.value
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request came through the gateway. Compared in constant time: how far two keys agree must not show in how long it takes. */
export const isFromGateway = async (shown: string | undefined): Promise<boolean> =>
  shown !== undefined && timingSafeEqual(digest(shown), digest(await readKey()))
