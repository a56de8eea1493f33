import { type DragEvent, useState } from 'react'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Handlers for a place on which a file may be dropped. `isMany`: there were others, which are left out. */
export function useDrop(onFile: (file: File, isMany: boolean) => void) {
  const [dropping, setDropping] = useState(false)
  const handlers = {
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
      const [file] = event.dataTransfer.files
      if (file) onFile(file, event.dataTransfer.files.length > 1)
    },
  }
  return { dropping, handlers }
}
