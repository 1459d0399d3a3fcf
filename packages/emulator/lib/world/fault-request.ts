/** Parameters of a fault: numbers by name. */
export type Given = Readonly<Record<string, number>>

/** A fault that a request or the operator has requested, with its parameters. */
export interface FaultRequest {
  readonly fault: string
  readonly parameters: Given
}
