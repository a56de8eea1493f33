import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'four-to-four',
      title: 'Radio station: the player service scales from four to four',
      note:
        'There is a policy on CPU, and it may do nothing: minimum and maximum are equal. Somebody pinned them for a concert two years ' +
        'ago and meant to undo it on Monday.',
      design: {
        services: {
          player: { compute: 'ecs', scaling: { min: 4, max: 4, on: 'cpu' } },
          playlists: { compute: 'ecs', scaling: { min: 2, max: 8, on: 'requests' } },
        },
      },
      findings: [{ message: 'pinned', pointer: '/services/player/scaling', severity: 'warning' }],
    },
    {
      id: 'by-hand',
      title: 'Tax returns: somebody changes the number in March',
      note:
        'Both say "none". For forms the range from 2 to 12 is what the runbook allows a person to type; for archive two is two. Where ' +
        'nothing scales, the range is not looked at.',
      design: {
        services: {
          forms: { compute: 'ecs', scaling: { min: 2, max: 12, on: 'none' } },
          archive: { compute: 'ec2', scaling: { min: 2, max: 2, on: 'none' } },
        },
      },
      findings: [
        { message: 'off', pointer: '/services/forms/scaling/on', severity: 'warning' },
        { message: 'off', pointer: '/services/archive/scaling/on', severity: 'warning' },
      ],
    },
    {
      id: 'nothing-said-about-pods',
      title: 'Bike sharing: pods without a word on scaling',
      note:
        'docks and rides may have an autoscaler in a file of their own. This one does not mention it. The function is left out: Lambda ' +
        'scales by itself.',
      design: {
        context: { stage: 'growth' },
        services: {
          docks: { compute: 'eks' },
          rides: {},
          invoices: { compute: 'lambda' },
          pricing: { compute: 'eks', scaling: { min: 2, max: 6, on: 'cpu' } },
        },
      },
      findings: [
        { message: 'absent', pointer: '/services/docks', severity: 'warning' },
        { message: 'absent', pointer: '/services/rides', severity: 'warning' },
      ],
    },
    {
      id: 'pinned-in-a-prototype',
      title: 'Prototype: one task, stated as one task',
      note:
        'A prototype may leave scaling out, and notes does. What it states is judged: chat cannot grow, whatever the stage. No metric is ' +
        'named either, which changes nothing.',
      design: {
        context: { stage: 'prototype' },
        services: { chat: { compute: 'ecs', scaling: { min: 1, max: 1 } }, notes: { compute: 'ecs' } },
      },
      findings: [{ message: 'pinned', pointer: '/services/chat/scaling', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'one-more-than-the-minimum',
      title: 'Radio station: four to five',
      note: 'One task of room is little, and it is room. How much is enough depends on the peak, which the rule does not know.',
      design: {
        services: {
          player: { compute: 'ecs', scaling: { min: 4, max: 5, on: 'cpu' } },
          playlists: { compute: 'ecs', scaling: { min: 2, max: 8, on: 'requests' } },
        },
      },
    },
    {
      id: 'a-calendar-is-a-policy',
      title: 'Tax returns: more tasks by schedule from January to May',
      note:
        'The peak stands in the law, so a schedule is better than a metric that notices it. archive scales on what waits for it, with an ' +
        'upper end that its database can bear.',
      design: {
        services: {
          forms: { compute: 'ecs', scaling: { min: 2, max: 12, on: 'schedule' } },
          archive: {
            compute: 'ecs',
            scaling: { min: 1, max: 4, on: 'queue-depth' },
            consumes: [{ from: 'finished-returns', deadLetter: true, idempotent: true }],
          },
        },
        channels: { 'finished-returns': { type: 'sqs' } },
      },
    },
    {
      id: 'a-prototype-that-states-a-range',
      title: 'Prototype: one service has a range, one says nothing',
      note: 'Only the service that states something is counted at this stage, and it may grow.',
      design: {
        context: { stage: 'prototype' },
        services: {
          chat: { compute: 'ecs', scaling: { min: 1, max: 3, on: 'cpu' } },
          notes: { compute: 'ecs' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'a-prototype-that-states-nothing',
      title: 'Prototype: two services, no scaling',
      note: 'Before the first users a number would be a guess. Nothing is checked, and nothing is earned by it.',
      design: { context: { stage: 'prototype' }, services: { chat: { compute: 'ecs' }, notes: { compute: 'container' } } },
    },
    {
      id: 'a-function-with-equal-ends',
      title: 'Event tickets: a function with ten warm environments',
      note:
        'Ten to ten is provisioned concurrency here: it keeps environments warm, and beyond them Lambda goes on starting new ones. A ' +
        'function is no subject.',
      design: { services: { 'seat-lock': { compute: 'lambda', scaling: { min: 10, max: 10, on: 'none' } } } },
    },
    {
      id: 'only-a-minimum',
      title: 'Dating app: a minimum, and no upper end',
      note: 'Fixed means that both ends are stated and equal. Here one end is open, so nothing contradicts growth.',
      design: { services: { matches: { compute: 'ecs', scaling: { min: 2 } } } },
    },
  ],
  pair: {
    broken: { services: { player: { compute: 'ecs', scaling: { min: 4, max: 4, on: 'cpu' } } } },
    fixed: { services: { player: { compute: 'ecs', scaling: { min: 4, max: 10, on: 'cpu' } } } },
  },
})
