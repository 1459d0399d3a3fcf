/** A field of a spec file, with the keywords that the emulator uses. */
export interface Field {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
  readonly items?: Field
  readonly anyOf?: readonly Field[]
  readonly additionalProperties?: boolean
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly 'x-max-utf8-bytes'?: number
  readonly 'x-one-of'?: readonly (readonly string[])[]
  readonly 'x-exclusive'?: boolean
  readonly 'x-mode'?: readonly string[]
  readonly 'x-open'?: boolean
  readonly 'x-format'?: string
  readonly 'x-encoded'?: string
  readonly 'x-encrypted'?: string
  readonly 'x-digest'?: string
  readonly 'x-binary'?: boolean
  readonly 'x-max-bytes'?: number
  readonly 'x-multipart'?: boolean
  readonly 'x-file'?: 'csv' | 'pdf' | 'image'
  readonly 'x-status'?: number
  readonly [keyword: string]: unknown
}

/** The content of the spec file of an operation. */
export interface Spec {
  readonly request: Field
  readonly response: Field
}
