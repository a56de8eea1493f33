import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-importer-on-a-laptop',
      title: 'Hospital: the lab importer is deployed from a laptop',
      note:
        'It changes twice a year, so it was never worth a pipeline. When the base image needs a patch, two services have it in an ' +
        'hour, and the third waits for the colleague who knows the command.',
      design: {
        services: { admissions: { compute: 'ecs' }, 'lab-results': { compute: 'ecs' }, 'lab-import': { compute: 'ec2' } },
        pipelines: {
          admissions: { tool: 'github-actions', deploys: ['admissions'], stages: ['build', 'test', 'canary', 'deploy'] },
          'lab-results': { tool: 'github-actions', deploys: ['lab-results'], stages: ['build', 'test', 'canary', 'deploy'] },
        },
      },
      findings: [{ message: 'none', pointer: '/services/lab-import', severity: 'error' }],
    },
    {
      id: 'edited-in-the-console',
      title: 'Start-up: two functions, edited in the console',
      note: 'The file has no pipelines at all. What runs in production is whatever was saved last, and there is no version to go back to.',
      design: {
        services: { signups: { compute: 'lambda' }, invites: { compute: 'lambda' } },
      },
      findings: [
        { message: 'none', pointer: '/services/signups', severity: 'error' },
        { message: 'none', pointer: '/services/invites', severity: 'error' },
      ],
    },
    {
      id: 'the-name-of-yesterday',
      title: 'Wind farm: a pipeline for a name that no longer exists',
      note:
        'telemetry was once called telemetry-service; the pipeline still builds that. The one named alerts tests and deploys nothing. ' +
        'What counts is the name in deploys, and neither service stands there.',
      design: {
        services: { telemetry: { compute: 'eks' }, alerts: { compute: 'eks' }, turbines: { compute: 'eks' } },
        pipelines: {
          telemetry: { tool: 'gitlab', deploys: ['telemetry-service'], stages: ['build', 'test', 'deploy'] },
          alerts: { tool: 'gitlab', stages: ['build', 'test'] },
          turbines: { tool: 'argocd', deploys: ['turbines'] },
        },
      },
      findings: [
        { message: 'none', pointer: '/services/telemetry', severity: 'error' },
        { message: 'none', pointer: '/services/alerts', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'the-importer-too',
      title: 'Hospital: the importer has its four lines of YAML too',
      note: 'A template does the work, so a pipeline for a service that changes twice a year costs one file that calls it.',
      design: {
        services: { admissions: { compute: 'ecs' }, 'lab-results': { compute: 'ecs' }, 'lab-import': { compute: 'ec2' } },
        pipelines: {
          admissions: { tool: 'github-actions', deploys: ['admissions'], stages: ['build', 'test', 'canary', 'deploy'] },
          'lab-results': { tool: 'github-actions', deploys: ['lab-results'], stages: ['build', 'test', 'canary', 'deploy'] },
          'lab-import': { tool: 'github-actions', deploys: ['lab-import'], stages: ['build', 'test', 'deploy'] },
        },
      },
    },
    {
      id: 'the-release-train-counts',
      title: 'Bank: a release train is a pipeline',
      note: 'Both services ship together, which shared-pipeline objects to. They do ship by machine, and that is all this rule asks.',
      design: {
        services: { accounts: {}, transfers: {} },
        pipelines: {
          'release-train': { tool: 'jenkins', deploys: ['accounts', 'transfers'], stages: ['regression', 'approve', 'deploy'] },
        },
      },
    },
    {
      id: 'one-service-two-regions',
      title: 'Game: one service, a pipeline for each continent',
      note: 'Europe first, America a day later. Two pipelines deploy the one service; for this rule one would do.',
      design: {
        services: { lobby: { compute: 'ecs' } },
        pipelines: {
          'lobby-eu': { tool: 'codepipeline', deploys: ['lobby'], stages: ['build', 'test', 'deploy'] },
          'lobby-us': { tool: 'codepipeline', deploys: ['lobby'], stages: ['deploy'] },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'what-is-no-service',
      title: 'Travel agency: a workflow, a store and a supplier without a pipeline',
      note:
        'Only services are asked. The workflow and the table belong to the stack of trips, and the hotel supplier is deployed by ' +
        'somebody else. The website that the pipeline also deploys is no service here and does no harm.',
      design: {
        services: { trips: { compute: 'lambda' } },
        workflows: {
          'book-trip': { type: 'step-functions', compensates: true, calls: [{ to: 'trips', timeoutMs: 2000 }, { to: 'hotels' }] },
        },
        stores: { 'trips-table': { type: 'dynamodb', owner: 'trips' } },
        externals: { hotels: {} },
        pipelines: { trips: { tool: 'codepipeline', deploys: ['trips', 'website'], stages: ['build', 'test', 'deploy'] } },
      },
    },
    {
      id: 'bought-not-built',
      title: 'Museum: a shop that was bought',
      note: 'Ticketing is the product of another company, so it is an external. There is no service in the file and nothing to deploy.',
      design: {
        clients: { visitor: { calls: [{ to: 'ticket-shop' }] } },
        externals: { 'ticket-shop': {} },
      },
    },
  ],
  pair: {
    broken: { services: { timesheets: { compute: 'ecs' } } },
    fixed: {
      services: { timesheets: { compute: 'ecs' } },
      pipelines: { timesheets: { tool: 'github-actions', deploys: ['timesheets'], stages: ['build', 'test', 'canary', 'deploy'] } },
    },
    undeclared: ['pipelines'],
  },
})
