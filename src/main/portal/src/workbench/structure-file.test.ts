import { describe, expect, it } from 'vitest'
import { StructureFile } from './structure-file'

/** A draft on a server whose file others may change. */
function draft(first: string) {
  const there = { xml: first, hash: 1, refuse: false, saved: [] as string[] }
  const file = new StructureFile(() => Promise.resolve(there.xml))
  const hash = () => `h${there.hash}`
  const save = (xml: string) => {
    if (there.refuse) {
      return Promise.resolve(false)
    }
    there.saved.push(xml)
    there.xml = xml
    there.hash += 1
    return Promise.resolve(true)
  }
  const others = (xml: string) => {
    there.xml = xml
    there.hash += 1
    return file.look(hash())
  }
  return { file, there, hash, save, others }
}

describe('a file in the structure editor', () => {
  it('is kept without opening the editor anew', async () => {
    const { file, there, hash, save } = draft('a')
    await file.look(hash())
    file.touched()

    await file.keep('b', hash, save)

    expect(there.saved).toEqual(['b'])
    expect(file.unsaved.value).toBe(false)
    expect(file.opened.value).toEqual({ xml: 'a', time: 1 })
  })

  it('stays as it is under the hands of somebody when others change another file', async () => {
    const { file, others, hash } = draft('a')
    await file.look(hash())
    file.touched()

    await others('a')

    expect(file.theirs.value).toBeNull()
    expect(file.unsaved.value).toBe(true)
    expect(file.opened.value?.time).toBe(1)
  })

  it('follows others while nothing in it is unsaved', async () => {
    const { file, others, hash } = draft('a')
    await file.look(hash())

    await others('c')

    expect(file.opened.value).toEqual({ xml: 'c', time: 2 })
  })

  it('is neither lost nor put over what others made of it before somebody says so', async () => {
    const { file, there, others, hash, save } = draft('a')
    await file.look(hash())
    file.touched()

    await others('c')
    expect(file.theirs.value).toBe('c')
    expect(file.opened.value?.time).toBe(1)
    await file.keep('b', hash, save)
    expect(there.saved).toEqual([])
    file.insist()
    await file.keep('b', hash, save)

    expect(there.saved).toEqual(['b'])
    expect(file.theirs.value).toBeNull()
  })

  it('gives way when that is chosen', async () => {
    const { file, others, hash } = draft('a')
    await file.look(hash())
    file.touched()
    await others('c')

    file.giveWay()

    expect(file.opened.value).toEqual({ xml: 'c', time: 2 })
    expect(file.unsaved.value).toBe(false)
  })

  it('stays unsaved when it is refused, and when it was changed while it was being kept', async () => {
    const { file, there, hash, save } = draft('a')
    await file.look(hash())
    file.touched()
    there.refuse = true
    await file.keep('b', hash, save)
    expect(file.unsaved.value).toBe(true)

    there.refuse = false
    await file.keep('b', hash, (xml) => {
      file.touched()
      return save(xml)
    })
    expect(file.unsaved.value).toBe(true)
    expect(file.opened.value?.time).toBe(1)
  })
})
