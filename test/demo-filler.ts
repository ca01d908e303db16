import { fillDemo } from '../src/server/demo/fill.ts'
import { SMALL_TOWN } from '../src/server/demo/volumes.ts'
import { openDemo } from './demoTown.ts'

// Started by the demo test: fills the small town and says each line of progress, until it is done or killed.
const house = await openDemo(process.argv[2] ?? '')
await fillDemo(house, (line) => console.log(line), [SMALL_TOWN])
await house.close()
