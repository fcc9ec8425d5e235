import type { SentFile } from '@/api/sent-file'

const A_WHILE = 60_000

/** Puts a file where the browser keeps what it downloads. */
export function saveFile({ name, content }: SentFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // some browsers begin to read it only after the click has been dealt with
  setTimeout(() => URL.revokeObjectURL(link.href), A_WHILE)
}
