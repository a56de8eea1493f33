/** Whether a free text says something: it is stated, and not blank. */
export const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''
