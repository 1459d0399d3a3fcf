module.exports = require('./load.cjs')('../testing.js')
