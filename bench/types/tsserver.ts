import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A TypeScript language server that answers one request at a time. */
export interface LanguageServer {
  open(file: string, text: string): void
  /** Replaces the whole text, `before` by `after`, as an editor reports what was typed. */
  change(file: string, before: string, after: string): void
  /** The answer's body. */
  ask(command: string, given: object): Promise<unknown>
  close(): void
}

/** Starts `tsserver` of TypeScript 5.9; 7.0 has another protocol. */
export function startServer(tsserver: string): LanguageServer {
  const child = spawn(process.execPath, [tsserver, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting = new Map<number, (body: unknown) => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return
    // tsserver's own protocol
    const message = JSON.parse(line) as { type: string; request_seq?: number; body?: unknown; message?: string }
    if (message.type !== 'response' || message.request_seq === undefined) return
    if (message.body === undefined && message.message) console.error(message.message)
    waiting.get(message.request_seq)?.(message.body)
  })
  let sequence = 0
  const send = (command: string, given: object): number => {
    sequence += 1
    child.stdin.write(`${JSON.stringify({ seq: sequence, type: 'request', command, arguments: given })}\n`)
    return sequence
  }
  return {
    open: (file, fileContent) => void send('open', { file, fileContent, scriptKindName: 'TS' }),
    change: (file, before, after) => {
      const lines = before.split('\n')
      const end = { endLine: lines.length, endOffset: (lines.at(-1)?.length ?? 0) + 1 }
      send('change', { file, line: 1, offset: 1, ...end, insertString: after })
    },
    ask: (command, given) => {
      const seq = send(command, given)
      return new Promise((resolve) => waiting.set(seq, resolve))
    },
    close: () => void child.kill(),
  }
}
