export { rsaWeb as RSA } from './rsa.web.js'
