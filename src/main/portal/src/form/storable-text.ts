/** Text that can be kept. Word's soft line break becomes a line, or a blank where there is one line only; other control signs and halves of characters go. */
export function storableText(text: string, lines: boolean): { text: string; dropped: number } {
  let dropped = 0
  const kept = text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, () => {
      dropped += 1
      return ''
    })
  return { text: lines ? kept : kept.replace(/[\n\t]+/g, ' '), dropped }
}
