import { expect, it } from 'vitest'
import { classesIn, missingClasses } from './check-infima'

const INFIMA = classesIn('.card{a:b}.card__body,.tabs>.tabs__item:hover{a:.5}@media (x){.col--3{a:b}}')

it('reads the classes of a sheet', () => expect([...INFIMA]).toEqual(['card', 'card__body', 'tabs', 'tabs__item', 'col--3']))

it('names what a page shows and its sheet has lost', () => {
  const page = '<p class="card card_x1Yz">.tabs</p><p class=tabs__item id=a><p data-class="col--3">'
  expect(missingClasses(page, INFIMA, classesIn('.card{a:b}'))).toEqual(['tabs__item'])
  expect(missingClasses(page, INFIMA, INFIMA)).toEqual([])
})
