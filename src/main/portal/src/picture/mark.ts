import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

interface Canvas {
  addMarker: (id: string, marker: string) => void
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
  active.filter(known).forEach((id) => canvas.addMarker(id, 'is-active'))
  const visited = new Set([...completed, ...active])
  elements
    .filter(({ type, source, target }) =>
      type === 'bpmn:SequenceFlow' && completed.includes(source?.id ?? '') && visited.has(target?.id ?? ''))
    .forEach(({ id }) => canvas.addMarker(id, 'is-done'))
}
