export { POST } from '../../orders/route'

export const runtime = 'edge'
