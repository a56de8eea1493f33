import { type JsonObject, objectIn } from './json-object'
import { LIMITS } from './limits'
import type { Draft } from './place-problems'
import { LINK_LISTS } from './reference-kinds'
import { SECTIONS } from './types'
import { grouped } from './words'

/** The problem with a design that is larger than the language allows, if it is. Counts only, before anything is validated. */
export const overLimit = (file: JsonObject): Draft | undefined => {
  const services = Object.keys(objectIn(file, 'services')).length
  if (services > LIMITS.services)
    return tooMany('/services', `The file has ${grouped(services)} services, and ${grouped(LIMITS.services)} are allowed.`)
  const links = countLinks(file)
  return links > LIMITS.links ? tooMany('', `The file has ${grouped(links)} links, and ${grouped(LIMITS.links)} are allowed.`) : undefined
}

const countLinks = (file: JsonObject): number => {
  let links = 0
  for (const section of SECTIONS) {
    for (const element of Object.values(objectIn(file, section))) {
      if (typeof element !== 'object' || element === null) continue
      for (const key of LINK_LISTS) {
        const list = (element as JsonObject)[key]
        if (Array.isArray(list)) links += list.length
      }
    }
  }
  return links
}

const tooMany = (pointer: string, message: string): Draft => ({
  code: 'too-many',
  pointer,
  at: 'key',
  say: () => ({ message, hint: 'Split the design into several files, one for each domain.' }),
})
