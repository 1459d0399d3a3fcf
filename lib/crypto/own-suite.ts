export { rsaNode as RSA } from './rsa-node.js'
