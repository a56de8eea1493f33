import { SECTIONS, type Section } from '../../src/architecture/types'

/**
 * Every place in a design where an id may stand, by the key of the list or section that holds the object and the key of the field.
 * `strict` places must name an element of these sections; the others may also name something that is no element, such as a secret, a group or "*".
 */
export const REFERENCES: Readonly<Record<string, { readonly sections: readonly Section[]; readonly strict: boolean }>> = {
  'calls/to': { sections: ['gateways', 'services', 'workflows', 'externals'], strict: true },
  'routes/to': { sections: ['gateways', 'services', 'workflows', 'externals'], strict: true },
  'uses/to': { sections: ['stores'], strict: true },
  'publishes/to': { sections: ['channels'], strict: true },
  'consumes/from': { sections: ['channels'], strict: true },
  'consumes/deadLetter': { sections: ['channels'], strict: true },
  'channels/forwardsTo': { sections: ['channels'], strict: true },
  'stores/owner': { sections: ['clients', 'gateways', 'services', 'workflows'], strict: true },
  'services/deployAfter': { sections: ['services'], strict: true },
  'flows/path': { sections: SECTIONS, strict: true },
  'pipelines/deploys': { sections: ['services'], strict: false },
  'allows/on': { sections: SECTIONS, strict: false },
  'ingress/from': { sections: SECTIONS, strict: false },
  'waivers/on': { sections: SECTIONS, strict: false },
}
