import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

interface Canvas {
  addMarker: (id: string, marker: string) => void
  zoom: (to: number, center: { x: number; y: number }) => number
  scrollToElement: (id: string) => void
}

interface Elements {
  get: (id: string) => Flow | undefined
  filter: (test: (element: Flow) => boolean) => Flow[]
}

interface Flow {
  id: string
  type: string
  source?: { id: string }
  target?: { id: string }
}

/** Colours where the case has been and where it is; a flow between two visited nodes counts as taken. */
export function mark(viewer: NavigatedViewer, { active, completed }: { active: string[]; completed: string[] }): void {
  const canvas = viewer.get<Canvas>('canvas')
  const elements = viewer.get<Elements>('elementRegistry')
  const known = (id: string) => elements.get(id) !== undefined
  completed.filter(known).forEach((id) => canvas.addMarker(id, 'is-done'))
  active.filter(known).forEach((id) => {
    canvas.addMarker(id, 'is-active')
    if (isScope(elements.get(id))) {
      canvas.addMarker(id, 'is-scope')
    }
  })
  const visited = new Set([...completed, ...active])
  elements
    .filter(({ type, source, target }) =>
      type === 'bpmn:SequenceFlow' && completed.includes(source?.id ?? '') && visited.has(target?.id ?? ''))
    .forEach(({ id }) => canvas.addMarker(id, 'is-done'))
}

const READABLE = 0.7

/** Brings the first task that is under way into view at a readable size; false when nothing is under way. */
export function showActive(viewer: NavigatedViewer, active: string[]): boolean {
  const elements = viewer.get<Elements>('elementRegistry')
  const here = active.find((id) => elements.get(id) !== undefined && !isScope(elements.get(id)))
  if (!here) {
    return false
  }
  const canvas = viewer.get<Canvas>('canvas')
  // first into the part of the picture where it is: each part has a zoom of its own
  canvas.scrollToElement(here)
  canvas.zoom(READABLE, { x: 0, y: 0 })
  canvas.scrollToElement(here)
  return true
}

/** A subprocess is under way as long as anything in it is. */
function isScope(element: Flow | undefined): boolean {
  return element?.type === 'bpmn:SubProcess'
}
