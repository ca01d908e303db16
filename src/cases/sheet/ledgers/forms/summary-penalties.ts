import { done } from '#core/vocabulary/condition.ts'
import { day, fact, paper, sheetForm } from '../form.ts'

export default sheetForm('summary-penalties', '简易程序案件台账', {
  of: 'penalty', where: done('当场处罚'),
  columns: [
    paper('决定书编号', '当场行政处罚决定书'), day('日期', '当场处罚'), fact('地点', '发生地点'), fact('当事人'), fact('违法行为', '案由'), fact('依据', '处罚依据'), fact('处罚', '处罚种类'), fact('金额（元）', '罚款金额'), fact('执法人员'), fact('缴款方式', '缴纳方式'), day('缴清日期', '缴清罚款', '当场收缴'),
  ],
})
