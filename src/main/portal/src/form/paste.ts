import { asNumber } from './as-number'
import { storableText } from './storable-text'

const LONGEST = 20

/**
 * What is pasted into a form is read as people mean it, or refused with a word; form-js would make NaN of 50,000.00, and the server cannot keep Word's
 * line breaks. Returns how to stop it.
 */
export function readPastes(container: HTMLElement, tell: (notice: string) => void): () => void {
  const pasted = (event: ClipboardEvent) => {
    const field = event.target
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.readOnly || text === '') {
      return
    }
    const holder = field.closest('.fjs-form-field-number')
    if (holder) {
      number(event, field, text, holder.querySelector('.fjs-input-adornment')?.textContent?.trim() ?? '')
    } else if (field instanceof HTMLTextAreaElement || field.type === 'text') {
      words(event, field, text)
    }
  }

  function number(event: ClipboardEvent, field: HTMLInputElement | HTMLTextAreaElement, text: string, unit: string): void {
    event.preventDefault()
    const value = asNumber(text, unit)
    if (value === null) {
      tell(`「${short(text)}」不能确定是哪个数，没有粘贴；请只填数字${unit ? `，单位是${unit}` : ''}。`)
      return
    }
    tell('')
    field.select()
    insert(value)
  }

  function words(event: ClipboardEvent, field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    const { text: kept, dropped } = storableText(text, field instanceof HTMLTextAreaElement)
    if (kept !== text) {
      event.preventDefault()
      insert(kept)
    }
    tell(dropped > 0 ? `粘贴的内容中有 ${dropped} 个不能保存的字符（看不见的控制字符），已去掉，请核对。` : '')
  }

  /** An input method types full-width digits, which form-js would take for no number: they are read before it sees them. */
  const typed = (event: Event) => {
    const field = event.target
    if (field instanceof HTMLInputElement && field.closest('.fjs-form-field-number') && /[^-\d.]/.test(field.value) && !(event as InputEvent).isComposing) {
      const plain = field.value.normalize('NFKC').replace(/。/g, '.').replace(/−/g, '-').replace(/[,\s]/g, '')
      const number = plain.replace(/[^-\d.]/g, '')
      tell(number === plain ? '' : `「${short(field.value)}」中不是数字的部分已去掉，请核对。`)
      field.value = number
    }
  }

  container.addEventListener('paste', pasted, true)
  container.addEventListener('input', typed, true)
  return () => {
    container.removeEventListener('paste', pasted, true)
    container.removeEventListener('input', typed, true)
  }
}

/** As if it were typed: the browser's undo takes it back. */
const insert = (text: string) => document.execCommand('insertText', false, text)

const short = (text: string) => (text.trim().length > LONGEST ? `${text.trim().slice(0, LONGEST)}…` : text.trim())
