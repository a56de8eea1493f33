export const TEXTS = {
  close: 'Close',
  drawing: 'Drawing',
  chapters: 'Chapters on these parts',
} as const
