// The exercises plugin's route: Docusaurus wants a default export.
export { ExerciseList as default } from '@site/src/components/exercise/ExerciseList'
