import type { InjectionKey } from 'vue'
import type { SheetPreview } from '@/api/sheets'

/** How a list of the form goes into a spreadsheet and comes back; a form that is no saved draft has no such thing. */
export interface Sheets {
  /** Puts what stands on the page into a file. */
  take: (list: string) => Promise<void>
  preview: (list: string, file: File, add: boolean) => Promise<SheetPreview>
  /** Saves it; the page shows it when that is done. */
  keep: (list: string, file: File, add: boolean, version: number) => Promise<void>
  /** Shows what colleagues have saved. */
  catchUp: () => Promise<void>
}

export const SHEETS: InjectionKey<Sheets> = Symbol('sheets')
