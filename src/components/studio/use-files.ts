import { type Dispatch, type DragEvent, useState } from 'react'
import { readFile } from './read-file'
import type { StudioAction, StudioState } from './studio-state'
import { TEXTS } from './texts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Opens files that are chosen or dropped, and hands out the text as a file. */
export function useFiles(state: StudioState, dispatch: Dispatch<StudioAction>) {
  const [dropping, setDropping] = useState(false)

  const openFiles = async (files: FileList) => {
    const [file] = files
    if (!file) return
    const read = await readFile(file)
    if (!read.ok) return dispatch({ type: 'noticed', notice: { tone: 'trouble', text: read.reason } })
    const text = files.length > 1 ? TEXTS.importMany : TEXTS.importedFile(file.name)
    dispatch({ type: 'opened', text: read.text, file: file.name, from: 'file', notice: { tone: 'done', text, offer: 'undo' } })
  }

  const download = () => {
    const address = URL.createObjectURL(new Blob([state.text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = state.file
    link.click()
    // The browser reads the address after the click returns.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }

  const dropHandlers = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false)
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(false)
      void openFiles(event.dataTransfer.files)
    },
  }
  return { openFiles, download, dropping, dropHandlers }
}
