module.exports = require('./load.cjs')('../index.js')
