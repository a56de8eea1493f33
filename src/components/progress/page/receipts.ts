import '../../browser-entry/jitless'

export { parseReceipt } from '../../../labs/receipt'
