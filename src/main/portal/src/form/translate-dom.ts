import { inChinese } from './messages-zh'

const ATTRIBUTES = ['placeholder', 'aria-label', 'title']

/** form-js writes its button texts and placeholders into the page itself; they are replaced as they appear. */
export function keepInChinese(container: HTMLElement): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') {
        addedNodes.forEach(translate)
      } else {
        translate(target)
      }
    }
  })
  translate(container)
  observer.observe(container, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES })
  return () => observer.disconnect()
}

function translate(node: Node): void {
  if (node instanceof Text) {
    replaceText(node)
  } else if (node instanceof Element && !node.matches('input[type=text], textarea') ) {
    translateAttributes(node)
    node.childNodes.forEach(translate)
  } else if (node instanceof Element) {
    translateAttributes(node)
  }
}

function replaceText(node: Text): void {
  const text = node.data.trim()
  const chinese = inChinese(text)
  if (chinese !== text) {
    node.data = node.data.replace(text, chinese)
  }
}

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name)
    if (text && inChinese(text) !== text) {
      element.setAttribute(name, inChinese(text))
    }
  }
}
