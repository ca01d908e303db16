import { describeYear } from '../years.ts'

describeYear('gaodong-2020')
