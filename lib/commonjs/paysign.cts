module.exports = require('./load.cjs')('../paysign.js')
