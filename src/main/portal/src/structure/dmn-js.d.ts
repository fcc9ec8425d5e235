declare module 'dmn-js/lib/Modeler' {
  interface Viewer {
    on(event: 'commandStack.changed', heard: (change: { trigger: string | null }) => void): void
  }
  /** What of it the portal uses; it brings no types. */
  export default class Modeler {
    constructor(options: Record<string, unknown>)
    importXML(xml: string): Promise<unknown>
    saveXML(options: { format: boolean }): Promise<{ xml: string }>
    getViews(): { id: string; type: string; element: { id: string } }[]
    open(view: unknown): Promise<unknown>
    on(event: 'viewer.created', heard: (created: { viewer: Viewer }) => void): void
    destroy(): void
  }
}
