import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { BpmnModdle } from 'bpmn-moddle'

/**
 * The pictures of a model: one of the process, and one of each sub-process that is shut in it and has a plane of its
 * own. The hash is SHA-256 over everything the picture shows: shapes, lines, names, marks. Fonts do not matter.
 */
export async function drawings(path) {
  const { rootElement } = await new BpmnModdle().fromXML(readFileSync(path, 'utf8'))
  return (rootElement.diagrams ?? []).map(({ plane }) => ({
    root: plane.bpmnElement.id,
    isWhole: plane.bpmnElement.$type === 'bpmn:Process',
    hash: createHash('sha256').update(JSON.stringify((plane.planeElement ?? []).map(shown))).digest('hex'),
  }))
}

function shown({ $type, bpmnElement, bounds, label, waypoint, isExpanded, isMarkerVisible }) {
  return [
    $type, box(bounds), box(label?.bounds), (waypoint ?? []).map(({ x, y }) => [x, y]),
    isExpanded ?? null, isMarkerVisible ?? null, ...element(bpmnElement),
  ]
}

function element(of) {
  return [
    of.$type, of.id, of.name ?? of.text ?? null, (of.eventDefinitions ?? []).map(({ $type }) => $type),
    of.loopCharacteristics?.$type ?? null, of.loopCharacteristics?.isSequential ?? null,
    of.cancelActivity ?? null, of.isInterrupting ?? null, of.triggeredByEvent ?? null,
    of.default?.id ?? null, Boolean(of.conditionExpression),
  ]
}

const box = (bounds) => bounds ? [bounds.x, bounds.y, bounds.width, bounds.height] : null

/** The line in a picture that says which drawing it shows. */
export const mark = (hash) => `<!-- drawn from ${hash} -->`
