import * as z from 'zod'
import { KIND_SCHEMAS } from './kind-schemas'
import { type LEVELS, name, text } from './schema-fields'

/**
 * One question, as a file `bank/<topic>.yaml` holds it under `questions`.
 *
 * Every kind has
 * - `id`: `topic.subtopic.name`, each part in lower case with hyphens. The topic is the name of the file. An id is permanent: answers are kept
 *   under it, and a page asks for it as `<Question id="data.outbox.dual-write-window" />`.
 * - `kind`: `single`, `multiple`, `order`, `spot-the-flaw`, `true-false`, `match`, `numeric`, `fix-the-json` or `open`.
 * - `chapter`: the chapter it belongs to, such as `data`.
 * - `level`: `recall`, `diagnose`, `compare` or `predict`. Recall is the exception: 30 % at most.
 * - `stem`: a situation, then what is asked. Plain text with `` `code` `` and `**strong**`, one paragraph, no HTML, no links, no lists. A negative
 *   word in it (not, never, cannot, except) stands in `**strong**`.
 * - `options`, or what its kind has instead: see below. Each has a `reason`, also the right one: why it holds, or what makes it wrong. Text rules
 *   as for the stem. No option says "all of the above", no two say the same.
 * - `sources`: at least one. Either `fact`, the id of a fact in src/facts/registry/ (which has its own dates), or `title`, `url` (https) and
 *   `checked` (the day on which somebody looked, YYYY-MM-DD).
 * - `proof` (optional): what the grader says of designs in docs/designs/, where that proves the key. Each has `design` (`data-shared` for
 *   docs/designs/data-shared.json), `rule`, `gives` (`fail` or `pass`) and, with `fail`, perhaps `at`, the JSON Pointer of the finding. The tests
 *   run it.
 *
 * By kind
 * - `single`: 3 to 5 options with `text`; exactly one says `right: true`, every other one names the `misconception` that makes people choose it,
 *   an id of src/quizzes/misconceptions/.
 * - `multiple`: 4 to 6 such options, at least two right and one wrong. It counts when exactly the right ones are chosen.
 * - `order`: 3 to 6 options with `text` and `reason` (why it stands where it stands), **in the right order**. None is right or wrong by itself, so
 *   the `misconception` stands beside the options, once: what a wrong order shows.
 * - `spot-the-flaw`: `design` names an architecture file in docs/designs/, `rule` the rule that the flaw breaks. 3 to 8 options with `at`, a JSON
 *   Pointer to a part (`/stores/orders-db`) or a link (`/services/shipping/uses/0`) of the design; the page words it, so there is no `text`.
 *   Exactly one is right: the only option at which the rule has a finding, which the tests prove by grading the design.
 *
 * - `true-false`: `stem` is the situation, `claim` a statement about it (a negative in it stands in `**strong**`). 3 to 6 options, each with
 *   `says: true` or `says: false`, a `text` that begins with "because", `reason`, and `right: true` or a `misconception`. The learner chooses the
 *   verdict together with its because. Exactly one is right; each verdict has at least one option. The best wrong one has the right verdict for a
 *   wrong cause.
 * - `match`: 3 to 6 options with `text` (left side), `match` (its right partner; several may share one, written alike) and `reason`; at least two
 *   different partners. `extra`: up to 2 partners, each `{ text, reason }`, that fit nothing. `misconception` stands beside the options, once, as
 *   with `order`. Lefts say the situations, partners the short things they are matched with.
 * - `numeric`: `answer` is a number in `unit`, right within `tolerance` (absolute, in the unit; 0 where it can only be exact). `formula` is the
 *   arithmetic that leads there (numbers, `+ - * / ^ ( )`, `min`, `max`, `ceil`, `floor`): the tests evaluate it, the page shows it, so write the
 *   numbers of the stem and not their result. `reason` tells it in words. `wrong`: 1 to 4 values that people get, each
 *   `{ value, reason, misconception }`, perhaps with a `formula` of its own that gives it; none within the tolerance of the answer.
 * - `fix-the-json`: `design` names a broken design in docs/designs/, `rule` the rule that it fails and that must pass once the learner has edited
 *   it. `keeps`: JSON Pointers to what must still be there with the same value. `solution`: a JSON Patch (`add`, `replace`, `remove`) that mends it.
 *   `reason`: why that mends it. `mistakes`: 1 to 4 tempting edits, each `{ patch, reason, misconception }`.
 *   An edit counts when the rule is in state `pass` (no finding of it is left, waived or not), what `keeps` names is unchanged, every part that the
 *   solution keeps is there, no finding of severity error is new, and the score is no lower. The tests hold the solution to that, and prove that
 *   each mistake misses it. The mistakes leave a valid design.
 * - `open`: answered in words. 3 to 7 `concepts`, each `{ name, says, reason }`: `says` lists words or phrases, any of which counts as mentioning it
 *   (case, hyphens and a plural s do not matter; `idempot*` stands for any ending), `reason` says why an answer needs it. `model` is an answer in at
 *   most 120 words that mentions all of them. The page says which concepts were mentioned, which is coverage and no grade; the learner then says
 *   what counts for review. `misconception` is optional: what an answer shows that misses the point.
 *
 * Over the whole bank the right option is the longest in at most 40 % of the single and true-false questions, and the places of the right ones are
 * spread: write it as the second, the third, the first. Options are shuffled on the page. Of the true-false questions, neither true nor false is
 * the right verdict in more than three of four.
 *
 * @example
 * ```yaml
 * questions:
 *   - id: data.ownership.second-writer
 *     kind: single
 *     chapter: data
 *     level: diagnose
 *     stem: >-
 *       **orders** adds a column to `orders-db` and deploys on Tuesday. **shipping** writes the same table and deploys on Thursday. On Wednesday
 *       parcels stop. What has to change so that a Tuesday like this is safe?
 *     options:
 *       - text: shipping deploys first, on Monday.
 *         reason: Then orders meets a table it does not know. Whoever goes first, the two have to be planned together.
 *         misconception: order-of-deploys-decouples
 *       - text: shipping stops writing the table, and gets what it needs from events of orders.
 *         reason: One writer can change its schema alone. shipping keeps its own copy and reads it without asking.
 *         right: true
 *       - text: Each service gets a database user of its own on that table, with the rights it needs.
 *         reason: Rights say who may write. Both still depend on the same columns.
 *         misconception: own-user-is-own-data
 *     sources:
 *       - fact: shared-data-antipattern
 *       - title: "AWS Prescriptive Guidance: Database-per-service pattern"
 *         url: https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html
 *         checked: 2026-11-23
 *     proof:
 *       - { design: data-shared, rule: shared-database, gives: fail, at: /services/shipping/uses/0 }
 *
 *   - id: data.outbox.order-of-steps
 *     kind: order
 *     chapter: data
 *     level: predict
 *     stem: An order goes out through an outbox. Put the steps in order.
 *     misconception: publish-before-commit
 *     options:
 *       - text: Write the order and the event in one transaction.
 *         reason: First, because nothing may be published that could still be rolled back.
 *       - text: A relay reads the event and publishes it.
 *         reason: Only committed events can be read.
 *       - text: The relay marks the event as sent.
 *         reason: Last. If the relay dies in between it publishes again, so consumers tell a repeat by its id.
 *     sources:
 *       - fact: outbox-at-least-once
 *
 *   - id: data.ownership.find-the-second-writer
 *     kind: spot-the-flaw
 *     chapter: data
 *     level: diagnose
 *     design: data-shared
 *     rule: shared-database
 *     stem: One of these keeps the owner of the table from changing it alone. Which?
 *     options:
 *       - at: /services/orders/uses/0
 *         reason: orders owns the table. Its own writes couple it to nobody.
 *         misconception: every-writer-is-a-flaw
 *       - at: /services/shipping/uses/0
 *         reason: shipping writes a table that orders owns. Two teams now have to agree on every column.
 *         right: true
 *       - at: /gateways/api
 *         reason: One entry for three services is what a gateway is for.
 *         misconception: shared-gateway-is-shared-data
 *     sources:
 *       - fact: shared-data-antipattern
 *
 *   - id: data.outbox.repeat-after-crash
 *     kind: true-false
 *     chapter: data
 *     level: predict
 *     stem: A relay publishes an event of the outbox and dies before it marks the event as sent.
 *     claim: The consumer can get the same event a second time.
 *     options:
 *       - says: false
 *         text: because the broker drops an event that it has accepted before, by its id.
 *         reason: Most brokers keep no memory of what they have delivered. Those that do look back minutes, at one key.
 *         misconception: broker-drops-repeats
 *       - says: true
 *         text: because the relay starts again at the last event that is marked.
 *         reason: It cannot know that the event went out, so it publishes once more.
 *         right: true
 *       - says: true
 *         text: because the transaction of the order is run a second time.
 *         reason: It was committed before the relay read it. Nothing of it is repeated.
 *         misconception: relay-repeats-transaction
 *     sources:
 *       - fact: outbox-at-least-once
 *
 *   - id: data.outbox.what-was-lost
 *     kind: match
 *     chapter: data
 *     level: diagnose
 *     stem: Three shops lose events or get them twice. Match what was seen with the line of code that came last.
 *     misconception: publish-before-commit
 *     options:
 *       - text: An order is stored, and no event is to be found.
 *         match: commit
 *         reason: The process ended between the commit and the call that publishes.
 *       - text: An event speaks of an order that is not stored.
 *         match: publish
 *         reason: It was published first, and the commit failed.
 *       - text: shipping packs one order twice.
 *         match: publish
 *         reason: The relay ended after it had published, and published again.
 *     extra:
 *       - text: rollback
 *         reason: A rollback leaves neither an order nor an event.
 *     sources:
 *       - fact: outbox-aws-blog
 *
 *   - id: data.outbox.how-late
 *     kind: numeric
 *     chapter: data
 *     level: predict
 *     stem: >-
 *       A relay wakes every 500 ms, reads up to 100 events and needs 20 ms for each. 40 events have just been committed. After how many
 *       milliseconds is the last one out at the latest?
 *     answer: 1300
 *     unit: ms
 *     tolerance: 0
 *     formula: 500 + 40 * 20
 *     reason: At worst the relay has just gone to sleep. Then it sends 40 events, one after the other.
 *     wrong:
 *       - value: 800
 *         formula: 40 * 20
 *         reason: That is the work alone. The wait before it comes first.
 *         misconception: relay-is-immediate
 *     sources:
 *       - fact: outbox-at-least-once
 *
 *   - id: data.ownership.mend-refund
 *     kind: fix-the-json
 *     chapter: data
 *     level: diagnose
 *     design: data-refund
 *     rule: shared-database
 *     stem: The workflow writes the table of payments, past its check. Change the design so that every refund runs the check.
 *     keeps: [/services/payments/uses, /stores/payments-db]
 *     solution:
 *       - { op: remove, path: /workflows/refund/uses }
 *       - op: add
 *         path: /workflows/refund/calls/-
 *         value:
 *           { to: payments, tls: true, auth: iam, resolve: service-connect, timeoutMs: 900, circuitBreaker: true, idempotent: true, access: write }
 *     reason: payments is the one that writes its table. A refund goes through its code, which checks it.
 *     mistakes:
 *       - patch:
 *           - { op: replace, path: /stores/payments-db/owner, value: refund }
 *         reason: Now payments writes what it does not own. Two writers are left.
 *         misconception: owner-is-a-label
 *     sources:
 *       - fact: shared-data-antipattern
 *
 *   - id: data.outbox.explain-it
 *     kind: open
 *     chapter: data
 *     level: compare
 *     stem: A colleague wants to publish an event right after the commit. Say what goes wrong, and what to do instead.
 *     concepts:
 *       - name: dual write
 *         says: [dual write, two writes, between the commit and, not atomic]
 *         reason: Two systems are written without a transaction over both. That is the whole problem.
 *       - name: outbox in the same transaction
 *         says: [outbox, same transaction]
 *         reason: The event has to be stored together with the order, or not at all.
 *       - name: repeats
 *         says: [at least once, twice, idempot*, duplicate]
 *         reason: The relay publishes again after a crash, so consumers have to stand a repeat.
 *     model: >-
 *       Commit and publish are two writes: a crash between them loses the event. Write the event into an outbox in the same transaction, and let a
 *       relay publish it. It publishes at least once, so consumers are idempotent.
 *     sources:
 *       - fact: outbox-aws-blog
 * ```
 */
export const questionSchema = z.discriminatedUnion('kind', KIND_SCHEMAS, {
  error: (issue) =>
    issue.code === 'invalid_union'
      ? 'Write kind: single, multiple, order, spot-the-flaw, true-false, match, numeric, fix-the-json or open.'
      : undefined,
})

/**
 * What people believe who choose a wrong option, as a file of src/quizzes/misconceptions/ holds it under `misconceptions`. Questions share them, and a
 * workshop counts them.
 *
 * - `id`: words in lower case with hyphens, permanent.
 * - `belief`: one sentence as its holder would say it: "A table with rights per service has an owner per service."
 * - `instead`: one or two sentences that are true.
 */
const misconceptionSchema = z.strictObject({ id: name('the id'), belief: text('the belief'), instead: text('what is true') })

export const bankFileSchema = z.strictObject({ questions: z.array(questionSchema, { error: 'Write the questions as a list.' }) })
export const misconceptionFileSchema = z.strictObject({
  misconceptions: z.array(misconceptionSchema, { error: 'Write the misconceptions as a list.' }),
})

export type Question = z.infer<typeof questionSchema>
export type QuestionKind = Question['kind']
export type Level = (typeof LEVELS)[number]
export type Source = Question['sources'][number]
export type Misconception = z.infer<typeof misconceptionSchema>
/** A question of one kind or of some. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>
