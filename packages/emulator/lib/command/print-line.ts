/**
 * Prints a line. Once the reader of the output has gone (`| head`), nothing is printed, and the emulator goes on.
 *
 * @throws {Error} of the stream, for any other reason.
 */
export function printLine(line: string): void {
  const { stdout } = process
  if (stdout.listenerCount('error', ignoreClosed) === 0) stdout.on('error', ignoreClosed)
  if (stdout.writable) stdout.write(`${line}\n`)
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
