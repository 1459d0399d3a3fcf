export { POST } from '../../notify/route'

export const runtime = 'edge'
