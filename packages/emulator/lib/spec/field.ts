/** A field, in the dialect that `spec/README.md` describes. */
export interface Field {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
  readonly additionalProperties?: true
  readonly items?: Field
  readonly anyOf?: readonly Field[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
  readonly 'x-max-utf8-bytes'?: number
  readonly 'x-one-of'?: readonly (readonly string[])[]
  readonly 'x-exclusive'?: true
  readonly 'x-reason'?: string
  readonly 'x-open'?: true
  readonly 'x-format'?: string
  readonly 'x-unit'?: 'fen' | 'yuan' | 'minor'
  readonly 'x-encrypted'?: 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'bank-transfer'
  readonly 'x-plaintext'?: Field
  readonly 'x-error'?: Field
  readonly 'x-encoded'?: 'json' | 'url'
  readonly 'x-digest'?: string
  readonly 'x-binary'?: true
  readonly 'x-max-bytes'?: number
  readonly 'x-multipart'?: true
  readonly 'x-variant'?: string
  readonly 'x-mode'?: readonly ('direct' | 'partner' | 'institution')[]
  readonly 'x-filled'?: true
  readonly 'x-status'?: number
  readonly 'x-file'?: 'csv' | 'pdf' | 'image'
  readonly 'x-unsigned'?: true
  readonly 'x-json'?: true
  readonly 'x-redirect'?: true
  readonly 'x-signed-digest'?: string
}
