import { RequestError } from '../errors.js'
import type { UploadFile } from './call.js'

export function fileAt(): UploadFile {
  throw new RequestError(
    'upload: a path works on Node.js alone; read the file yourself and pass its bytes, a Blob or a stream, with `filename`',
  )
}
