// Preloaded into a measured process: on exit, writes its own use of CPU and memory to the file SOVEREIGNTY_USAGE names.
const { writeFileSync } = require('node:fs')
const path = process.env.SOVEREIGNTY_USAGE
if (path !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(path, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1024 }))
  })
}
