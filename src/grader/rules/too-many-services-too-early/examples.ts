import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'more-services-than-engineers',
      title: 'Food delivery: six services, four engineers',
      note: 'Each engineer is on call for one and a half services and reviews code of all six. Nobody can take a holiday.',
      design: {
        context: { stage: 'growth', teams: 3, engineers: 4, peakRps: 90 },
        services: { restaurants: {}, menus: {}, orders: {}, couriers: {}, payments: {}, reviews: {} },
      },
      findings: [{ message: 'engineers', pointer: '/services', severity: 'warning' }],
    },
    {
      id: 'a-prototype-in-four-parts',
      title: 'Ride hailing: a prototype of four services, one team',
      note:
        'The boundaries are guesses until the product has users. In one process a wrong guess is a refactoring; between services it is a ' +
        'migration.',
      design: {
        context: { stage: 'prototype', teams: 1, engineers: 5 },
        services: { trips: {}, drivers: {}, pricing: {}, payouts: {} },
      },
      findings: [{ message: 'prototype', pointer: '/services', severity: 'warning' }],
    },
    {
      id: 'no-load-and-no-teams',
      title: 'Internal tool: five services for two requests a second',
      note: 'Two teams, so organisation does not ask for five. Two requests a second, so load does not either.',
      design: {
        context: { stage: 'growth', teams: 2, engineers: 9, peakRps: 2 },
        services: { leave: {}, expenses: {}, rota: {}, payslips: {}, 'org-chart': {} },
      },
      findings: [{ message: 'load', pointer: '/services', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'a-modular-monolith',
      title: 'Food delivery: one service with six modules',
      note:
        'Four engineers, one deployment, module boundaries that the build checks. couriers may leave first, when its load or its team ' +
        'asks for it.',
      design: {
        context: { stage: 'growth', teams: 1, engineers: 4, peakRps: 90 },
        services: { delivery: { capabilities: ['browse-menus', 'order', 'dispatch-courier', 'pay', 'review'] } },
      },
    },
    {
      id: 'two-teams-four-services',
      title: 'Bank: two teams of five, four services',
      note: 'Each team owns two services, cut along two domains that change for different reasons.',
      design: {
        context: { stage: 'growth', teams: 2, engineers: 10, peakRps: 300 },
        services: { accounts: {}, transfers: {}, cards: {}, fraud: {} },
      },
    },
    {
      id: 'few-people-much-load',
      title: 'IoT: five services for two teams, because of the load',
      note: 'Twenty thousand readings a second scale quite differently from the web console. Load is a reason where team size is not.',
      design: {
        context: { stage: 'scale', teams: 2, engineers: 8, peakRps: 20000 },
        services: { intake: {}, devices: {}, alerts: {}, history: {}, console: {} },
      },
    },
  ],
  nearMisses: [
    {
      id: 'three-services-for-one-engineer',
      title: 'Media: one engineer, three services',
      note: 'Up to three services nothing is said about engineers: an API, a worker and a scheduled job are a common first shape.',
      design: {
        context: { stage: 'growth', engineers: 1 },
        services: { api: {}, transcode: {}, 'nightly-report': {} },
      },
    },
    {
      id: 'no-context-no-verdict',
      title: 'Hospital: eight services, and nothing said about people',
      note: 'Eight may be too many or too few. Without context there is nothing to hold the number against.',
      design: {
        services: { admissions: {}, beds: {}, slots: {}, appointments: {}, reminders: {}, letters: {}, billing: {}, pharmacy: {} },
      },
    },
  ],
  pair: {
    broken: {
      context: { stage: 'growth', engineers: 3 },
      services: { listings: {}, search: {}, viewings: {}, offers: {} },
    },
    fixed: {
      context: { stage: 'growth', engineers: 3 },
      services: { listings: {}, viewings: {}, offers: {} },
    },
  },
})
