import { describe, expect, it, vi } from 'vitest'

vi.mock('pdfjs-dist/legacy/build/pdf.mjs', () => ({ getDocument: (options: unknown) => options, GlobalWorkerOptions: {} }))
vi.mock('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url', () => ({ default: '/assets/worker.mjs' }))

const { openPdf, whyNot } = await import('./open-pdf')

describe('a PDF', () => {
  it('is opened with everything off that could run', () => {
    expect(openPdf('/content')).toMatchObject({ isEvalSupported: false, enableXfa: false, useWasm: false })
  })

  it('that cannot be shown gets a sentence that says what to do', () => {
    expect(whyNot({ name: 'InvalidPDFException' })).toContain('已损坏')
    expect(whyNot({ name: 'PasswordException' })).toContain('打开密码')
    expect(whyNot({ name: 'ResponseException', status: 401 })).toContain('重新登录')
    expect(whyNot({ name: 'ResponseException', status: 503 })).toContain('稍后再试')
    expect(whyNot(null)).toContain('下载后查看')
  })
})
