import { type Field, propertiesOf } from 'wechatpay-chain-emulator/spec'

/** The fields that may stand in place of a word, a level at a time with `=` behind the last, and the values of an enumeration. */
export function namesIn(root: Field, current: string): string[] {
  const [name = '', value] = current.split(/=(.*)/s, 2)
  const parents = name.split('.').slice(0, -1)
  const parent = parents.reduce<Field>(below, root)
  const last = name.slice(name.lastIndexOf('.') + 1)
  const prefix = name.slice(0, name.length - last.length)
  if (value !== undefined) {
    const { enum: values = [] } = propertiesOf(parent)[last] ?? {}
    return values
      .map(String)
      .filter((one) => one.startsWith(value))
      .map((one) => `${name}=${one}`)
  }
  if (parent.type === 'array') return last === '' ? [`${prefix}0.`] : []
  return Object.entries(propertiesOf(parent))
    .filter(([own]) => own.startsWith(last))
    .map(([own, field]) => `${prefix}${own}${isNested(field) ? '.' : '='}`)
}

function below(field: Field, name: string): Field {
  return (field.type === 'array' ? field.items : propertiesOf(field)[name]) ?? {}
}

function isNested(field: Field): boolean {
  return Object.keys(propertiesOf(field)).length > 0 || (field.type === 'array' && isNested(field.items ?? {}))
}
