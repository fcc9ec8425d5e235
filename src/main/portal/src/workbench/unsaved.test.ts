import { expect, it } from 'vitest'
import { Unsaved } from './unsaved'

it('asks nobody when nothing would be lost', async () => {
  const unsaved = new Unsaved()

  expect(await unsaved.mayGo()).toBe(true)
  expect(unsaved.asking.value).toBe(false)
})

it('lets nobody go before it is said that it may be lost', async () => {
  const unsaved = new Unsaved()
  unsaved.there.value = true

  const stays = unsaved.mayGo()
  expect(unsaved.asking.value).toBe(true)
  unsaved.settle(false)
  expect(await stays).toBe(false)
  expect(unsaved.there.value).toBe(true)

  const goes = unsaved.mayGo()
  unsaved.settle(true)
  expect(await goes).toBe(true)
  expect(unsaved.there.value).toBe(false)
})
