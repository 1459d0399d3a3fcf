const KEY = 'wechatpay-chain:form'

/**
 * Makes all code groups show the form that the reader chose last, here and on the pages to come. Tabs stay radio buttons, so the
 * arrow keys choose as a click does.
 */
export function followChosenForm(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.vp-code-group .tabs input')) return
    const label = labelOf(target)
    if (label === null) return
    try {
      localStorage.setItem(KEY, label)
    } catch {
      // The choice lasts as long as the page.
    }
    const before = target.getBoundingClientRect().top
    show(label)
    window.scrollBy(0, target.parentElement ? target.getBoundingClientRect().top - before : 0)
  })
  new MutationObserver(() => {
    const label = chosen()
    if (label !== null) show(label)
  }).observe(document.documentElement, { childList: true, subtree: true })
}

function chosen(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // storage is switched off
  }
}

function labelOf(input: Element): string | null {
  return input.nextElementSibling?.textContent ?? null
}

function show(label: string): void {
  for (const group of document.querySelectorAll('.vp-code-group')) {
    const inputs = [...group.querySelectorAll<HTMLInputElement>('.tabs input')]
    const at = inputs.findIndex((input) => labelOf(input) === label)
    const blocks = group.querySelector('.blocks')
    const input = inputs[at]
    if (!input || blocks?.children.length !== inputs.length) continue
    if (!input.checked) input.checked = true
    for (const [index, block] of [...blocks.children].entries()) {
      if (block.classList.contains('active') !== (index === at)) block.classList.toggle('active', index === at)
    }
  }
}
