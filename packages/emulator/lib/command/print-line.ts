/**
 * Prints a line. When the reader of the output has closed it (`| head`), nothing more is printed, and the emulator continues.
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
