import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'quotes-after-rating',
      title: 'Insurance: quotes may go out only after rating',
      note:
        'The new quotes sends a field that the old rating rejects. When rating has to go back on Friday evening, quotes has to go back ' +
        'first, and its team is at home.',
      design: {
        services: {
          rating: { team: 'actuaries' },
          quotes: { team: 'web', deployAfter: ['rating'], calls: [{ to: 'rating', timeoutMs: 600, access: 'read' }] },
        },
      },
      findings: [{ message: 'after', pointer: '/services/quotes/deployAfter', severity: 'warning' }],
    },
    {
      id: 'pipelines-in-a-queue',
      title: 'Parcel carrier: two pipelines wait for a third',
      note:
        'labels waits for addresses, and so does the pipeline of the depots: it ships two services, which shared-pipeline reports, and ' +
        'is one finding here. Waiting for the network stack is no order between services.',
      design: {
        services: { addresses: {}, labels: {}, depots: {}, tours: {} },
        pipelines: {
          network: { tool: 'codepipeline', deploys: ['vpc'] },
          addresses: { tool: 'codepipeline', deploys: ['addresses'], after: ['network'] },
          labels: { tool: 'codepipeline', deploys: ['labels'], after: ['network', 'addresses'] },
          'depots-and-tours': { tool: 'codepipeline', deploys: ['depots', 'tours'], after: ['addresses'] },
        },
      },
      findings: [
        { message: 'pipeline', pointer: '/pipelines/labels/after', severity: 'warning' },
        { message: 'pipeline', pointer: '/pipelines/depots-and-tours/after', severity: 'warning' },
      ],
    },
    {
      id: 'a-ring-that-has-no-first',
      title: 'Hospital: three services, each after another',
      note:
        'Every rule was added after an incident, by another team. Together they allow no order at all, so a release is three people on a ' +
        'call at 22:00.',
      design: {
        services: {
          admissions: { deployAfter: ['beds'] },
          beds: { deployAfter: ['cleaning'] },
          cleaning: { deployAfter: ['admissions'] },
          menus: {},
        },
      },
      findings: [
        { message: 'after', pointer: '/services/admissions/deployAfter', severity: 'warning' },
        { message: 'after', pointer: '/services/beds/deployAfter', severity: 'warning' },
        { message: 'after', pointer: '/services/cleaning/deployAfter', severity: 'warning' },
      ],
    },
    {
      id: 'half-in-the-service-half-in-the-pipeline',
      title: 'Online game: the service says one order, the pipeline the other',
      note:
        'matches is deployed after players, and the pipeline of players runs after that of matches. Each half is stated where its author ' +
        'looks, and the two halves close a ring.',
      design: {
        services: { players: {}, matches: { deployAfter: ['players'] } },
        pipelines: {
          'ship-players': { tool: 'argocd', deploys: ['players'], after: ['ship-matches'] },
          'ship-matches': { tool: 'argocd', deploys: ['matches'] },
        },
      },
      findings: [
        { message: 'after', pointer: '/services/matches/deployAfter', severity: 'warning' },
        { message: 'pipeline', pointer: '/pipelines/ship-players/after', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'either-side-first',
      title: 'Insurance: either side may go first',
      note:
        'rating accepts the field before anybody sends it, and quotes leaves it out until the flag is set. An empty list says that the ' +
        'question was asked.',
      design: {
        services: {
          rating: { team: 'actuaries', apiVersion: 'v2', deployAfter: [] },
          quotes: { team: 'web', deployAfter: [], calls: [{ to: 'rating', timeoutMs: 600, access: 'read' }] },
        },
      },
    },
    {
      id: 'the-ground-before-the-house',
      title: 'Parcel carrier: the network comes first',
      note:
        'Both services wait for the stack that holds the VPC, and a job that warms the cache waits for one of them. The stack and the ' +
        'job deploy no service, so no service waits for another.',
      design: {
        services: { addresses: {}, labels: {} },
        pipelines: {
          network: { tool: 'codepipeline', deploys: ['vpc', 'endpoints'] },
          addresses: { tool: 'codepipeline', deploys: ['addresses'], after: ['network'] },
          labels: { tool: 'codepipeline', deploys: ['labels'], after: ['network'] },
          'cache-warming': { tool: 'codepipeline', after: ['addresses'] },
        },
      },
    },
    {
      id: 'calls-are-not-an-order',
      title: 'Ticket sale: a chain of calls without an order of releases',
      note:
        'sales needs seats at run time and is released without it. A dependency becomes an order only if the contract cannot be read by ' +
        'both versions.',
      design: {
        services: {
          sales: { calls: [{ to: 'seats', timeoutMs: 800 }] },
          seats: { calls: [{ to: 'venues', timeoutMs: 300 }] },
          venues: {},
        },
        pipelines: { sales: { deploys: ['sales'] }, seats: { deploys: ['seats'] }, venues: { deploys: ['venues'] } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'one-service-in-waves',
      title: 'Smart meters: one service, one Region after the other',
      note:
        'The second pipeline waits until the first has baked for a day. There is one service, so it waits for itself, which is how a ' +
        'careful roll-out looks.',
      design: {
        services: { intake: {} },
        pipelines: {
          'intake-eu': { tool: 'codepipeline', deploys: ['intake'] },
          'intake-us': { tool: 'codepipeline', deploys: ['intake'], after: ['intake-eu'] },
        },
      },
    },
    {
      id: 'stages-are-inside',
      title: 'Newsroom: an order of stages',
      note: 'Build, then test, then canary, then the rest: an order within each pipeline and none between the two.',
      design: {
        services: { articles: {}, comments: {} },
        pipelines: {
          articles: { tool: 'gitlab', deploys: ['articles'], stages: ['build', 'test', 'canary', 'deploy'] },
          comments: { tool: 'gitlab', deploys: ['comments'], stages: ['build', 'test', 'deploy'] },
        },
      },
    },
  ],
  pair: {
    broken: { services: { tariffs: {}, invoices: { deployAfter: ['tariffs'] } } },
    fixed: { services: { tariffs: {}, invoices: { deployAfter: [] } } },
  },
})
