import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'orders-and-payments-ship-together',
      title: 'Bookshop: one workflow deploys two services',
      note: 'A flaky test in orders keeps a fix for payments waiting. A rollback of one takes the other back as well.',
      design: {
        services: { orders: {}, payments: {}, catalog: {} },
        pipelines: {
          main: { tool: 'github-actions', deploys: ['orders', 'payments'], stages: ['build', 'test', 'deploy'] },
          catalog: { tool: 'github-actions', deploys: ['catalog'], stages: ['build', 'test', 'canary', 'deploy'] },
        },
      },
      findings: [{ message: 'shared', pointer: '/pipelines/main/deploys', severity: 'error' }],
    },
    {
      id: 'the-thursday-train',
      title: 'Bank: a release train every Thursday',
      note: 'Four services, one train. On a Thursday with four changes nobody knows which of them broke the transfer.',
      design: {
        services: { accounts: {}, transfers: {}, cards: {}, statements: {} },
        pipelines: {
          'release-train': {
            tool: 'jenkins',
            deploys: ['accounts', 'transfers', 'cards', 'statements'],
            stages: ['integrate', 'regression', 'approve', 'deploy'],
          },
        },
      },
      findings: [{ message: 'shared', pointer: '/pipelines/release-train/deploys', severity: 'error' }],
    },
    {
      id: 'one-per-team-not-per-service',
      title: 'Hospital: a pipeline per team',
      note: 'Two teams, two pipelines, five services. The teams are independent of each other; inside a team nothing ships alone.',
      design: {
        services: { admissions: {}, beds: {}, slots: {}, appointments: {}, reminders: {} },
        pipelines: {
          wards: { tool: 'gitlab', deploys: ['admissions', 'beds'] },
          booking: { tool: 'gitlab', deploys: ['slots', 'appointments', 'reminders'] },
        },
      },
      findings: [
        { message: 'shared', pointer: '/pipelines/wards/deploys', severity: 'error' },
        { message: 'shared', pointer: '/pipelines/booking/deploys', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'a-monorepo-with-path-filters',
      title: 'Bookshop: one repository, three workflows',
      note: 'Each workflow starts on changes below its own folder. The code lives together and ships apart.',
      design: {
        services: { orders: {}, payments: {}, catalog: {} },
        pipelines: {
          orders: { tool: 'github-actions', deploys: ['orders'], stages: ['build', 'test', 'canary', 'deploy'] },
          payments: { tool: 'github-actions', deploys: ['payments'], stages: ['build', 'test', 'canary', 'deploy'] },
          catalog: { tool: 'github-actions', deploys: ['catalog'], stages: ['build', 'test', 'canary', 'deploy'] },
        },
      },
    },
    {
      id: 'one-application-each-in-argo-cd',
      title: 'Media on EKS: an Argo CD Application per service',
      note: 'The controller is shared, the Applications are not: each syncs, fails and rolls back alone.',
      design: {
        services: { titles: { compute: 'eks' }, playback: { compute: 'eks' } },
        pipelines: { titles: { tool: 'argocd', deploys: ['titles'] }, playback: { tool: 'argocd', deploys: ['playback'] } },
      },
    },
    {
      id: 'a-single-service',
      title: 'Prototype: one service, one pipeline',
      note: 'The modular monolith ships as one thing because it is one thing.',
      design: {
        services: { shop: { capabilities: ['browse', 'buy', 'return'] } },
        pipelines: { shop: { tool: 'codepipeline', deploys: ['shop'], stages: ['build', 'test', 'deploy'] } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'two-pipelines-for-one-service',
      title: 'IoT: two pipelines deploy one service',
      note: 'One for each of two Regions. The sharing runs the other way: no service waits for another one.',
      design: {
        services: { intake: {} },
        pipelines: {
          'intake-eu': { tool: 'codepipeline', deploys: ['intake'] },
          'intake-us': { tool: 'codepipeline', deploys: ['intake'] },
        },
      },
    },
    {
      id: 'an-order-between-pipelines',
      title: 'Insurance: a pipeline that runs after another',
      note:
        'Each service has a pipeline of its own. That one has to wait for the other is a dependency on order, and ' +
        'deploy-order-dependency reports it.',
      design: {
        services: { rating: {}, quotes: {} },
        pipelines: {
          rating: { tool: 'codepipeline', deploys: ['rating'] },
          quotes: { tool: 'codepipeline', deploys: ['quotes'], after: ['rating'] },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: { trips: {}, payouts: {} },
      pipelines: { main: { tool: 'github-actions', deploys: ['trips', 'payouts'] } },
    },
    fixed: {
      services: { trips: {}, payouts: {} },
      pipelines: {
        main: { tool: 'github-actions', deploys: ['trips'] },
        payouts: { tool: 'github-actions', deploys: ['payouts'] },
      },
    },
  },
})
