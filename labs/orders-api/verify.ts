import type { Checks } from '../kit/check'
import { noEntryWithoutKey, noWayAround, orderIsStored, retryIsOneOrder } from './verify/entry'
import { crashLosesNoMessage, messageTwiceOneParcel, poisonIsPutAside } from './verify/messages'
import { oneCorrelationId, resourcesAreThere, secretStaysSecret } from './verify/platform'

export const checks: Checks = {
  'resources-are-there': resourcesAreThere,
  'order-is-stored': orderIsStored,
  'no-entry-without-key': noEntryWithoutKey,
  'no-way-around': noWayAround,
  'retry-is-one-order': retryIsOneOrder,
  'crash-loses-no-message': crashLosesNoMessage,
  'message-twice-one-parcel': messageTwiceOneParcel,
  'poison-is-put-aside': poisonIsPutAside,
  'one-correlation-id': oneCorrelationId,
  'secret-stays-secret': secretStaysSecret,
}
