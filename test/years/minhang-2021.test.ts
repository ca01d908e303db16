import { describeYear } from '../years.ts'

describeYear('minhang-2021')
