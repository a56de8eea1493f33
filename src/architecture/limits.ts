/**
 * Every limit on what a file may ask for, in one place. Input is untrusted everywhere: share links, imports, pasted text.
 * Sizes are in UTF-16 units of text (1 unit = 1 byte for ASCII), counts are exact.
 */
export const LIMITS = {
  /** Text accepted in the browser: 4 MiB. */
  browserTextLength: 4 * 1024 * 1024,
  /** Text accepted by the command line: 64 MiB; 10,000 full services are about 16 MB. */
  cliTextLength: 64 * 1024 * 1024,
  /** The part of a share link behind the #: 64 kB. */
  shareHashLength: 64 * 1024,
  /** Nesting of objects and arrays. The language itself needs eight. */
  nesting: 64,
  /** Members of one object or array: as many as the links of a whole design, five times its services. */
  members: 50_000,
  /** Members of all objects and arrays together; 10,000 full services have about 1.5 million. */
  totalMembers: 4_000_000,
  services: 10_000,
  links: 50_000,
  /** One string, such as an address or a reason: 4 kB. */
  stringLength: 4096,
  /** Problems listed for one file; the rest are counted, up to the number below. */
  problems: 50,
  countedProblems: 10_000,
} as const
