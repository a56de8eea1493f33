// The labs plugin's route: Docusaurus wants a default export.
export { LabsOverview as default } from '@site/src/components/labs/LabsOverview'
