module.exports = require('./load.cjs')('../emulator/index.js')
