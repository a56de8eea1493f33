import { randomUUID } from 'node:crypto'
import { type Check, failed, passed } from '../../kit/check'
import { eventually } from '../../kit/eventually'
import { logLines } from './logs'
import { storeOf } from './store'

const message = (orderId: string): string =>
  JSON.stringify({ orderId, items: [{ sku: 'book-1', quantity: 1 }], correlationId: randomUUID() })

/** What a crash between the write and the message leaves: an order that is stored and that nobody has heard of. */
const forgottenOrder = () => ({
  orderId: randomUUID().replaceAll('-', ''),
  customer: 'shopper-of-yesterday',
  items: [{ sku: 'book-1', quantity: 1 }],
  placedAt: new Date(Date.now() - 600_000).toISOString(),
  correlationId: randomUUID(),
  fingerprint: 'planted by verify',
  unsent: 'yes',
})

export const crashLosesNoMessage: Check = async (lab) => {
  const store = storeOf(lab)
  const order = forgottenOrder()
  await store.plantOrder(order)
  const parcel = await eventually(async () => (await store.parcelsFor(order.orderId))[0], 8_000)
  const stored = await store.order(order.orderId)
  if (parcel === undefined && stored?.unsent === undefined)
    return failed(
      'An order was announced, and no parcel was packed for it within 8 s.',
      [`order ${order.orderId}`, 'unsent: gone'],
      'Look at the log of shipping: does it read the queue?',
    )
  if (parcel === undefined)
    return failed(
      'An order was stored ten minutes ago, its message was never sent, and nobody sends it: the customer has paid and gets nothing.',
      [`order ${order.orderId} is in the table`, `unsent: ${String(stored?.unsent)}`, 'parcels for it after 8 s: 0'],
      'Let the outbox send every order that the index unsent still holds, however old, in outbox.ts.',
    )
  const cleared = await eventually(async () => ((await store.order(order.orderId))?.unsent === undefined ? true : undefined), 3_000)
  if (!cleared)
    return failed(
      'The message was sent, and the order is still marked as unsent: it is sent again and again.',
      [`order ${order.orderId}`],
      'Remove the mark after the message has been sent, in outbox.ts.',
    )
  return passed(`order ${order.orderId}, stored without a message, was announced and packed`)
}

export const messageTwiceOneParcel: Check = async (lab) => {
  const store = storeOf(lab)
  const orderId = randomUUID().replaceAll('-', '')
  await Promise.all([store.sendPlaced(message(orderId)), store.sendPlaced(message(orderId))])
  const first = await eventually(async () => (await store.parcelsFor(orderId))[0], 8_000)
  if (first === undefined)
    return failed(
      'A message was sent, and no parcel was packed.',
      [`order ${orderId}`],
      'Look at the log of shipping: does it read the queue?',
    )
  await store.sendPlaced(message(orderId))
  const handled = async () =>
    (await logLines(lab, lab.outputs.ShippingLogs, orderId)).filter((line) => line.includes('"event":"parcel-')).length
  const all = await eventually(async () => ((await handled()) >= 3 ? true : undefined), 10_000)
  const parcels = await store.parcelsFor(orderId)
  if (parcels.length !== 1)
    return failed(
      `One message, sent three times, packed ${parcels.length} parcels. A standard queue may deliver a message more than once, so this happens.`,
      parcels.map(({ parcelId }) => `parcel ${String(parcelId)} for order ${orderId}`),
      'Let the id of a parcel follow from the order, and write it under the condition attribute_not_exists, in shipping.ts.',
    )
  if (!all)
    return failed(
      'Three messages were sent, and the log of shipping does not tell of three within 10 s.',
      [`order ${orderId}`, `lines about it: ${await handled()}`],
      'Let shipping write a line for every message it has handled, and acknowledge it, in shipping.ts.',
    )
  return passed(`one message, sent three times, packed one parcel, ${String(first.parcelId)}`)
}

export const poisonIsPutAside: Check = async (lab) => {
  const store = storeOf(lab)
  const poison = `poison ${randomUUID()}`
  const messageId = await store.sendPlaced(poison)
  const behind = randomUUID().replaceAll('-', '')
  await store.sendPlaced(message(behind))
  const packedBehind = await eventually(async () => (await store.parcelsFor(behind))[0], 8_000)
  const dead = await eventually(() => store.takeDeadLetter(poison), 14_000)
  const attempts = (await logLines(lab, lab.outputs.ShippingLogs, messageId)).filter((line) =>
    line.includes('"event":"message-failed"'),
  ).length
  const evidence = [
    `message ${messageId} was sent`,
    `attempts in the log of shipping: ${attempts}`,
    'dead letters with it after 14 s: 0',
    `a good message behind it was packed: ${packedBehind ? 'yes' : 'no'}`,
  ]
  if (dead === undefined && attempts > 1)
    return failed(
      'A message that cannot be handled is tried again and again, and does not reach the dead letters.',
      evidence,
      'See RedrivePolicy of PlacedQueue in template.yaml, and tryLater in shipping.ts.',
    )
  if (dead === undefined && (attempts === 1 || packedBehind !== undefined))
    return failed(
      'A message that could not be handled did not come back and is not among the dead letters: it was acknowledged, and nobody will ever see it.',
      evidence,
      'Acknowledge a message after the work, and not at all when the work fails: handle in shipping.ts.',
    )
  if (dead === undefined)
    return failed('Shipping handled neither message within 14 s.', evidence, 'Look at the log of shipping: does it read the queue?')
  if (packedBehind === undefined)
    return failed(
      'A good message behind the poison one was not handled within 8 s: one bad message holds up the queue.',
      [`order ${behind}`],
      'Handle the messages of a batch each on its own, in shipping.ts.',
    )
  return passed(`the poison message was tried ${attempts} times and went to the dead letters; the one behind it was packed meanwhile`)
}
