declare module 'dmn-js/lib/Modeler' {
  /** What of it the portal uses; it brings no types. */
  export default class Modeler {
    constructor(options: Record<string, unknown>)
    importXML(xml: string): Promise<unknown>
    saveXML(options: { format: boolean }): Promise<{ xml: string }>
    getViews(): { id: string; type: string; element: { id: string } }[]
    open(view: unknown): Promise<unknown>
    destroy(): void
  }
}
