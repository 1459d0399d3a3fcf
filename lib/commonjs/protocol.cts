module.exports = require('./load.cjs')('../protocol.js')
