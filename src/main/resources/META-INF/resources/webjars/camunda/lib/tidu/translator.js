/** For libraries that speak English and have no hook for translations: replaces their words in the page. */

/** The Chinese of a sentence or of a pattern, or the text itself where there is none. */
export function dictionary(sentences, patterns = []) {
  return text => {
    if (Object.hasOwn(sentences, text)) {
      return sentences[text];
    }
    const match = patterns.find(([english]) => english.test(text));
    return match ? text.replace(...match) : text;
  };
}

/**
 * Keeps the places of a page in Chinese while it changes.
 *
 * @param places texts: selectors of elements whose own text is the library's, never a user's; within: selector of the
 *   elements below which attributes are translated, too; attributes: their names
 */
export function keepChinese({ texts, within, attributes = [] }, inChinese) {
  const spoken = attributes.map(name => `${within} [${name}]`).join() || null;

  const replace = (holder, property) => {
    const chinese = inChinese(holder[property]);
    if (chinese !== holder[property]) {
      holder[property] = chinese;
    }
  };

  const translate = () => {
    for (const element of document.querySelectorAll(texts)) {
      [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).forEach(node => replace(node, 'data'));
    }
    for (const element of spoken ? document.querySelectorAll(spoken) : []) {
      attributes.filter(name => element.hasAttribute(name)).forEach(name => replace(element.getAttributeNode(name), 'value'));
    }
  };

  new MutationObserver(translate).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    ...(spoken && { attributes: true, attributeFilter: attributes })
  });
}
