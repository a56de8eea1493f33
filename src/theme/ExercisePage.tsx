// The exercises plugin's route: Docusaurus wants a default export.
export { ExercisePage as default } from '@site/src/components/exercise/ExercisePage'
