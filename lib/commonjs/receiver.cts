module.exports = require('./load.cjs')('../receiver.js')
