const PURE = '^src/(architecture|grader|formats|facts|course|exercises|labs|progress|review)/'
const ADAPTERS = '^src/progress/adapters/'
const SITE = '^src/(components|pages|theme)/'
const TEST = '\\.test\\.tsx?$'
const NPM = '^node_modules/'

/** A law on packages: code in `path` may import no package but these. Types are free. */
const onlyPackages = (name, path, packages, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: TEST },
  to: { path: NPM, pathNot: packages.map((one) => `${NPM}${one}/`), dependencyTypesNot: ['type-only'] },
})

/** A law on rooms: code in `path` may import no file below src/ but these. */
const onlyRooms = (name, path, rooms, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: TEST },
  to: { path: '^src/', pathNot: rooms },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    onlyRooms(
      'language-stands-alone',
      '^src/architecture/',
      ['^src/architecture/'],
      'Everything is built on the language. If it knew what is built on it, no part could change alone.',
    ),
    onlyPackages(
      'language-has-two-packages',
      '^src/architecture/',
      ['zod', 'jsonc-parser'],
      'The language is read in the browser, in workers and in the command line: each package is paid for three times.',
    ),
    onlyRooms(
      'grader-knows-the-language',
      '^src/grader/',
      ['^src/grader/', '^src/architecture/'],
      'A grade depends on the text and on the day, on nothing else. That is why it is the same in Node, in a worker and on a page.',
    ),
    onlyPackages('grader-has-no-package', '^src/grader/', [], 'Rules read the graph. What a rule needs beyond it belongs into the graph.'),
    {
      name: 'rules-stand-alone',
      comment: 'A rule can be added, changed or removed by its folder. What two rules need lives in the graph.',
      severity: 'error',
      from: { path: '^src/grader/rules/([^/]+)/', pathNot: TEST },
      to: { path: '^src/grader/rules/', pathNot: '^src/grader/rules/$1/' },
    },
    onlyRooms(
      'formats-render-grades',
      '^src/formats/',
      ['^src/formats/', '^src/grader/', '^src/architecture/'],
      'Text in, text out. A format that reached the site or the command line could serve only one of them.',
    ),
    onlyPackages(
      'formats-have-one-package',
      '^src/formats/',
      ['fflate'],
      'Importers run on untrusted text; each parser is a risk of its own.',
    ),
    onlyRooms(
      'facts-stand-alone',
      '^src/facts/',
      ['^src/facts/'],
      'What is true of AWS depends on sources and dates. Pages, questions and rules may ask for it; it asks nobody.',
    ),
    onlyPackages(
      'facts-have-one-package',
      '^src/facts/',
      ['zod'],
      'The registry is a list and its schema. Whoever reads the file knows YAML.',
    ),
    onlyRooms(
      'course-stands-alone',
      '^src/course/',
      ['^src/course/'],
      'Which chapters there are, in which order, and what their terms mean. Pages are made from it; it knows none of them.',
    ),
    onlyPackages('course-has-one-package', '^src/course/', ['zod'], 'Schemas, and arithmetic on them. Whoever reads the files knows YAML.'),
    onlyRooms(
      'labs-stand-alone',
      '^src/labs/',
      ['^src/labs/'],
      'Receipts are sealed by a lab and read by a page. The two share this room and nothing else.',
    ),
    onlyPackages(
      'labs-have-two-packages',
      '^src/labs/',
      ['zod', '@noble/hashes'],
      'A page loads this room to read a receipt: the checksum has to be the same in Node and in every browser.',
    ),
    onlyRooms(
      'quizzes-stand-on-the-grader',
      '^src/quizzes/',
      ['^src/quizzes/', '^src/grader/', '^src/architecture/'],
      'The grader proves the keys of questions. Pages, exports and workshops mark answers, so marking knows none of them.',
    ),
    onlyPackages(
      'quizzes-have-one-package',
      '^src/quizzes/',
      ['zod'],
      'The schema is checked when the site is built. Marking runs on pages, by code alone.',
    ),
    onlyRooms(
      'exercises-stand-on-the-grader',
      '^src/exercises/',
      ['^src/exercises/', '^src/grader/', '^src/architecture/'],
      'The same code marks in the worker, in the command line and in the build. It can know none of them.',
    ),
    onlyPackages(
      'exercises-have-one-package',
      '^src/exercises/',
      ['zod'],
      'The schema is checked when the catalogue is generated. What marks is code alone, and no YAML is read in a browser.',
    ),
    {
      name: 'labs-know-no-site',
      comment: 'A lab runs without the site. It shares with it what a lab and a receipt are, and how YAML is read with its lines.',
      severity: 'error',
      from: { path: '^labs/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/labs/', '^src/plugins/yaml/'] },
    },
    {
      name: 'services-know-no-lab',
      comment: 'People copy them. They would run on ECS as they are: nothing in them may need the kit.',
      severity: 'error',
      from: { path: '^labs/[^/]+/services/' },
      to: { path: '^(labs|src|scripts)/', pathNot: '^labs/[^/]+/services/' },
    },
    {
      name: 'site-runs-no-lab',
      comment: 'Pages read lab.yaml by src/labs. The kit starts processes: nothing that a browser loads may reach it.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^labs/' },
    },
    onlyRooms(
      'progress-knows-receipts',
      '^src/progress/',
      ['^src/progress/', '^src/labs/canonical-json'],
      'What happened is kept as plain entries. Questions and exercises change; what was done with them stays readable without them.',
    ),
    onlyPackages(
      'progress-has-two-packages',
      '^src/progress/(?!adapters/)',
      ['zod', '@noble/hashes'],
      'Every page that remembers something loads this room. Its schema is written with zod/mini for the same reason.',
    ),
    onlyRooms(
      'review-reads-the-journal',
      '^src/review/',
      ['^src/review/', '^src/progress/(entry|by-time|standing)\\.ts$', '^src/quizzes/(random|question-schema)\\.ts$'],
      'What to ask next follows from what was answered. It keeps nothing, so two tabs and an import cannot disagree about it.',
    ),
    onlyPackages('review-has-one-package', '^src/review/', ['ts-fsrs'], 'The schedule comes from one library and its published weights.'),
    {
      name: 'localforage-in-one-adapter',
      comment: 'Left to choose, localforage changes its driver in silence and what was kept looks lost. One place pins it.',
      severity: 'error',
      from: { path: '^(src|scripts|tests)/', pathNot: ADAPTERS },
      to: { path: `${NPM}localforage/` },
    },
    {
      name: 'adapters-serve-progress',
      comment:
        'The store is given its ports. If it reached for a browser itself, ten thousand runs of it could not be made to fail in ten thousand ways.',
      severity: 'error',
      from: { path: '^src/progress/', pathNot: [TEST, ADAPTERS] },
      to: { path: ADAPTERS },
    },
    {
      name: 'pure-rooms-stay-pure',
      comment: 'Without page, process, clock and chance a pure room can be tested by the thousand and run anywhere.',
      severity: 'error',
      from: { path: PURE, pathNot: [TEST, ADAPTERS] },
      to: {
        path: `^(node_modules/)?(react|react-dom|@docusaurus|@theme|@generated|monaco-editor|mermaid|localforage)/|^src/(components|pages|theme|cli|plugins)/|^labs/`,
      },
    },
    {
      name: 'node-only-at-the-edge',
      comment: 'The file system and the process belong to the command line, the scripts, the plugins of the build, and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(cli|plugins)/', TEST] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engines-run-in-workers',
      comment:
        'Parsing and grading take milliseconds to seconds. On the main thread they would be felt with every keystroke, and paid for on every page.',
      severity: 'error',
      from: { path: SITE, pathNot: ['worker\\.ts$', TEST] },
      to: {
        path: '^src/grader/(grade-text|grade-architecture|run|rules/)|^src/architecture/(parse)|^src/exercises/(mark-exercise|predicates|catalogue)',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'monaco-in-the-studio',
      comment: 'Monaco weighs 1.3 MB compressed. It is loaded on intent, by the one component that knows it.',
      severity: 'error',
      from: { path: '^(src|scripts|tests|labs)/', pathNot: '^src/components/studio/' },
      to: { path: `${NPM}monaco-editor/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'mermaid-in-the-diagram',
      comment: 'Mermaid is fed with text. One place turns a design into that text, so one place has to escape it.',
      severity: 'error',
      from: { path: '^(src|scripts|tests|labs)/', pathNot: ['^src/components/diagram/', '^scripts/draw(-sequences)?/'] },
      to: { path: `${NPM}(mermaid|@mermaid-js)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or want a third. Types may refer to each other.',
      severity: 'error',
      from: { path: '^(src|scripts|tests|labs)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'What is shipped must work without the tests.',
      severity: 'error',
      from: { path: '^(src|scripts|labs)/', pathNot: TEST },
      to: { path: `^tests/|${TEST}` },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere is a slip of the pen, or a package that package.json does not name.',
      severity: 'error',
      from: { path: '^(src|scripts|tests|labs)/' },
      to: { couldNotResolve: true, pathNot: '^(@theme|@theme-original|@theme-init|@docusaurus|@generated)(/|$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
