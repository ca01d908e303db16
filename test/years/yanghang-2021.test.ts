import { describeYear } from '../years.ts'

describeYear('yanghang-2021')
