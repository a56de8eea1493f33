import type { PatchOperation } from '../../grader/grade'

/** The text with a patch applied and its formatting kept, or undefined where the patch does not fit. The code for it is loaded with the first fix. */
export async function applyFix(text: string, fix: readonly PatchOperation[]): Promise<string | undefined> {
  try {
    const { applyPatchToText } = await import('../../architecture/edit-text')
    const patched = applyPatchToText(text, fix)
    return patched.ok ? patched.value : undefined
  } catch {
    // The chunk could not be loaded: offline, or the site was published anew since the page was opened.
    return undefined
  }
}
