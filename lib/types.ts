export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** How the client completes the upload of a file. */
export interface UploadTraits {
  /** Name of the part that holds the file. */
  readonly part: string
  /** Field of `meta`, or of the form, that takes the file's digest. */
  readonly digest: string
  /** `sha256`, `sm3`, `md5`. */
  readonly algorithm: string
  /** Field of `meta` that takes the file's name. */
  readonly filename?: string
  /** Fields of `meta` that have only one value. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Size of the largest accepted file in bytes, where the manual states it. */
  readonly maxBytes?: number
  /** The fields stand beside the file, as parts of the form, and not in `meta`: APIv2. */
  readonly flat?: true
}

/** Properties of an operation that differ from the default. Generated from `spec/`. */
export interface Traits {
  /** Belongs to the brand API: only requests that a brand has signed are accepted. */
  readonly brand?: true
  /** Request fields that leave encrypted under the platform key, for example `json.user_name`. Lists are walked. */
  readonly encrypt?: readonly string[]
  /** Answer fields that arrive encrypted under the merchant certificate. */
  readonly decrypt?: readonly string[]
  /** Request fields that are JSON text on the wire and values for the caller. */
  readonly jsonTexts?: readonly string[]
  /** Answer fields that are JSON text on the wire and values for the caller. */
  readonly jsonAnswers?: readonly string[]
  /** Why new code should not use this operation, and its replacement. */
  readonly deprecated?: string
  /** Requests name no platform key, so that the first platform certificates can be fetched when no key is known. */
  readonly keyless?: true
  /** Answers of this operation carry no signature. */
  readonly unsigned?: true
  /** The signature covers the digest that this header holds, not the body. */
  readonly signedDigest?: string
  /** Whether the operation is safe to repeat. Default: `true` for GET alone. */
  readonly repeatable?: boolean
  /** Answers with a file: `data` is a stream. */
  readonly file?: true
  /** How a file is uploaded to this operation. */
  readonly upload?: UploadTraits
  /** Base URL of this operation, where it is not the default one. */
  readonly baseUrl?: string
  /** APIv2: the request goes over a socket that presents the merchant API certificate. */
  readonly clientCertificate?: true
  /** APIv2: the request carries no `nonce_str`. */
  readonly nonceless?: true
  /** APIv2: the request carries no `sign`. */
  readonly signless?: true
  /** APIv2: the field that names the merchant. Default: `mch_id`. `null`: there is none. */
  readonly owner?: 'mchid' | 'combine_mch_id' | null
  /** APIv2: the only digest that the operation accepts. */
  readonly signType?: 'HMAC-SHA256'
  /** APIv2: request fields that are a query string on the wire and an object for the caller. */
  readonly urlTexts?: readonly string[]
  /** APIv2: elements of an answer that may repeat. */
  readonly lists?: readonly string[]
  /** APIv2: fields of an answer whose names end in a number, as in `coupon_id_$n`. */
  readonly indexed?: readonly string[]
  /** APIv2: the answer is JSON. */
  readonly json?: true
  /** APIv2: the operation is a page for the customer's browser; the call makes its URL. */
  readonly redirect?: true
  /** APIv2: what follows the query in the URL of such a page, for example `#wechat_redirect`. */
  readonly fragment?: string
  /** The path of an operation that has capitals, which a chain of properties writes in kebab-case. */
  readonly path?: string
}

/** Properties of a notification that differ from the default. Generated from `spec/webhook/`. */
export interface NotificationTraits {
  /** Fields of the resource that arrive encrypted under the merchant certificate. Lists are walked. */
  readonly decrypt?: readonly string[]
  /** Fields of the resource that are JSON text on the wire and values for the merchant's code. */
  readonly jsonTexts?: readonly string[]
  /** The answer is JSON made by the merchant's code, with at least these fields. */
  readonly acknowledge?: readonly string[]
  /** The answer carries an `Authorization` header. */
  readonly signed?: true
  /** APIv2: fields whose names end in a number, as in `coupon_id_$n`. */
  readonly indexed?: readonly string[]
}
