import type { GatewayElement } from './types'

/** Whether a gateway reads requests and can route, authenticate and throttle them. An `nlb` forwards packets: it is none. */
export const isLayer7 = (gateway: GatewayElement): boolean => gateway.value.type !== 'nlb'
