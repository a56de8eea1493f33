import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EXERCISES } from '../../src/exercises/catalogue'
import { loadExercises } from '../../src/plugins/exercises/load-exercises'
import { runCli } from './run-cli'

const ROOT = join(import.meta.dirname, '../..')

it.each(EXERCISES.map(({ id }) => id))('marks the models of %s as passed and its starter as not passed', async (id) => {
  const { folder, models } = loadExercises(ROOT).find(({ exercise }) => exercise.id === id)!
  const grade = (path: string) =>
    runCli(['grade', '-', '--exercise', id], { cwd: ROOT, stdin: readFileSync(join(ROOT, folder, path), 'utf8') })
  for (const model of models.keys()) {
    const { exit, stdout } = await grade(`models/${model}.json`)
    expect(stdout).toContain(`${id}: passed, `)
    expect(exit).toBe(0)
  }
  const { exit, stdout } = await grade('starter.json')
  expect(stdout).toContain(`${id}: not passed, `)
  expect(exit).toBe(1)
})
