// The rules plugin's route: Docusaurus wants a default export.
export { RulesOverview as default } from '@site/src/components/rules/RulesOverview'
