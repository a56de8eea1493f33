/** Where a lost reader can go. */
export const WAYS_ON = [
  { to: '/', label: 'the home page', about: 'what this is, in one screen' },
  { to: '/docs', label: 'the course', about: 'what it covers, and where to start' },
  { to: '/docs#the-subjects', label: 'the chapters', about: 'each with the question behind it' },
  { to: '/docs/glossary', label: 'the glossary', about: 'what the words mean' },
  { to: '/exercises', label: 'the exercises', about: 'systems with something wrong in them, to mend and check' },
  { to: '/playground', label: 'the playground', about: 'write or paste a system and see its grade' },
  { to: '/rules', label: 'the rules', about: 'what each one looks for, and why' },
  { to: '/labs', label: 'the labs', about: 'deploy a design on this machine, verify it, break it' },
  { to: '/quiz', label: 'practice', about: 'questions of the whole course, and the day’s review' },
  { to: '/progress', label: 'the progress', about: 'what is known of the work in this browser' },
] as const
