import { provide } from 'vue'
import { fetchSheets, importSheets, previewSheets } from '@/api/sheets'
import { ApiProblem } from '@/api/problem'
import { saveFile } from '@/components/save-file'
import type { SharedDraft } from '@/draft/shared-draft'
import { SHEETS, type Sheets } from '@/sections/sheets'

/** Spreadsheets are of what is saved: what was typed goes to the server first. */
function sheetsOf(task: string, draft: SharedDraft, catchUp: () => Promise<void>, shown: () => void): Sheets {
  async function saved(): Promise<void> {
    await draft.flush()
    if (draft.state.phase === 'failed' || draft.state.phase === 'clash') {
      throw new ApiProblem(409, '页面上有内容还没有保存', draft.state.phase === 'clash'
        ? '相同的内容有两份，请先在页面上方选择保留哪一份。' : `${draft.state.trouble ?? '草稿未能保存'}。请保存成功后再导入或导出。`)
    }
  }

  return {
    take: async (list) => {
      await saved()
      saveFile(await fetchSheets(task, list))
    },
    preview: async (list, file, add) => {
      await saved()
      return previewSheets(task, list, file, add)
    },
    keep: async (list, file, add, version) => {
      await importSheets(task, list, file, add, version)
      // saved: without a network it is shown a little later
      await catchUp().catch(() => undefined)
      shown()
    },
    catchUp,
  }
}

/** Offers them to the lists of the form, where there is a draft whose lists can go out: a correction changes single entries. */
export function provideSheets(offered: boolean, ...of: Parameters<typeof sheetsOf>): void {
  if (offered) {
    provide(SHEETS, sheetsOf(...of))
  }
}
