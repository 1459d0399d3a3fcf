/** A field of a spec file, as far as the gateway looks into it. */
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
  readonly maxLength?: number
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

/** What a spec file says of its operation. */
export interface Spec {
  readonly request: Field
  readonly response: Field
}
