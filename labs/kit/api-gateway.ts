import { loopbackEndpoint } from './client-config'
import { REGION } from './fake-aws'

/** The emulator reads the name of the service out of a signature and checks nothing else of it. */
const UNCHECKED = `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/apigateway/aws4_request, SignedHeaders=host, Signature=0`

/** The value of an API key, as API Gateway keeps it. */
export const apiKeyValue = async (endpoint: string, keyId: string): Promise<string> => {
  const response = await fetch(`${loopbackEndpoint(endpoint)}/apikeys/${keyId}?includeValue=true`, {
    headers: { authorization: UNCHECKED },
    signal: AbortSignal.timeout(10_000),
  })
  const { value } = (await response.json()) as { readonly value?: string }
  if (value === undefined) throw new Error(`API Gateway has no key ${keyId} (${response.status}).`)
  return value
}

/** Where LocalStack answers for a stage of a REST API. */
export const stageUrl = (endpoint: string, apiId: string, stage: string): string =>
  `${loopbackEndpoint(endpoint)}/_aws/execute-api/${apiId}/${stage}`
