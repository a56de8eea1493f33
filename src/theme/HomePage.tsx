// The home plugin's route: Docusaurus wants a default export.
export { HomePage as default } from '@site/src/components/home/HomePage'
