/** What the viewer says by itself: the button that opens a part of the picture. */
const WORDS: Record<string, string> = { 'Open {element}': '查看「{element}」的内部' }

function translate(template: string, values: Record<string, string> = {}): string {
  return (WORDS[template] ?? template).replace(/{([^}]+)}/g, (whole, name: string) => values[name] ?? whole)
}

export const inChinese = { translate: ['value', translate] }
