/** The oldest Node that every dependency works with; package.json names the same in `engines`. */
const OLDEST = [20, 19]

/** Throws with a sentence where Node is too old. Kept free of newer syntax, so that an old Node gets as far as the sentence. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Error(
    `Blast Radius needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}. Get a current one from https://nodejs.org.`,
  )
}

exports.requireNode = requireNode
