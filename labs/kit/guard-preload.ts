// Loaded before a service of a lab: `node --import guard-preload.ts service.ts`. The services themselves know nothing of the lab.
import { guardSockets } from './guard'

guardSockets()
