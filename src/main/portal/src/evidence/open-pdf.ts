import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = worker

const PIECE = 256 * 1024
/** A scan of A3 at 600 dots; a picture that claims to be larger is left out. */
const MOST_PIXELS = 72_000_000

/**
 * Opens a file piece by piece, as its pages are looked at. Nothing in it is run: scripts and forms of the file are not even looked for, no text of it
 * becomes code, and decoders are plain scripts of this server.
 */
export function openPdf(address: string): PDFDocumentLoadingTask {
  return getDocument({
    url: address,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    rangeChunkSize: PIECE,
    disableAutoFetch: true,
    disableStream: true,
    maxImageSize: MOST_PIXELS,
    cMapUrl: `${__PDF_FILES__}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${__PDF_FILES__}standard_fonts/`,
    wasmUrl: `${__PDF_FILES__}wasm/`,
  })
}

/** Why a file cannot be shown, and what to do. */
export function whyNot(fault: unknown): string {
  const name = (fault as { name?: string } | null)?.name ?? ''
  if (name === 'PasswordException') {
    return '这份 PDF 设有打开密码，不能预览。请下载后输入密码查看；作为证明材料请另存为不设密码的再上传。'
  }
  if (name === 'InvalidPDFException' || name === 'FormatError') {
    return '这份 PDF 已损坏，不能预览。请下载后用 PDF 软件试试；仍打不开的，请重新生成后上传。'
  }
  if (name === 'ResponseException') {
    const status = (fault as { status?: number }).status ?? 0
    return status === 401 ? '登录已过期，请重新登录后再预览。' : status === 404 ? '文件已移除或您不能查看，请刷新页面。' : '暂时读不到这份文件，请稍后再试或下载查看。'
  }
  return '这份 PDF 不能预览，请下载后查看。'
}
