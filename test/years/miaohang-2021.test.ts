import { describeYear } from '../years.ts'

describeYear('miaohang-2021')
