import type { Dispatch } from 'react'
import { saveFile } from '../files/save-file'
import { useDrop } from '../files/use-drop'
import { readFile } from './read-file'
import type { StudioAction, StudioState } from './studio-state'
import { TEXTS } from './texts'

/** Opens files that are chosen or dropped, and hands out the text as a file. */
export function useFiles(state: StudioState, dispatch: Dispatch<StudioAction>) {
  const openFiles = async (files: FileList) => {
    const [file] = files
    if (!file) return
    const read = await readFile(file)
    if (!read.ok) return dispatch({ type: 'noticed', notice: { tone: 'trouble', text: read.reason } })
    const text = files.length > 1 ? TEXTS.importMany : TEXTS.importedFile(file.name)
    dispatch({ type: 'opened', text: read.text, file: file.name, from: 'file', notice: { tone: 'done', text, offer: 'undo' } })
  }

  const download = () => saveFile(state.file, state.text)
  const { dropping, handlers: dropHandlers } = useDrop((files) => void openFiles(files))
  return { openFiles, download, dropping, dropHandlers }
}
