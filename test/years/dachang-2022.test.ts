import { describeYear } from '../years.ts'

describeYear('dachang-2022')
