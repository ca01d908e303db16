import { caseNumber, day, done, due, fact, group, late, sheetForm, state, times } from '../form.ts'

export default sheetForm('hotline-tickets', '12345工单台账', {
  of: 'hotline',
  columns: [
    fact('工单编号'), fact('来源', '诉求来源'), fact('来电时间', '受理时间'), ...group('诉求人', fact('姓名', '来电人'), fact('联系电话', '来电人联系电话'), fact('是否保密')), fact('诉求类型'), fact('事项分类'), fact('内容', '诉求内容'), fact('期望', '诉求期望'), fact('紧急程度'), fact('发生地址'), fact('坐标'),
    fact('村居', '所属村居'), ...group('承办', day('派单日期', '受理派单'), fact('承办单位'), fact('承办科室'), fact('承办人'), day('签收日期', '接单')), ...group('先行联系', fact('联系时间'), fact('联系结果')), ...group('退单', times('退单次数', '退单异议'), fact('异议理由'), fact('异议依据')),
    ...group('延期', done('是否延期', '批准延期'), fact('延长工作日')), ...group('会办', fact('协办单位'), fact('协办意见')), fact('处置措施'), ...group('办结', fact('办理结果'), fact('答复时间'), due('办结期限至', '法定期限', '咨询建议办结', '办结期限'), late('是否超期', '法定期限', '咨询建议办结', '办结期限')),
    ...group('回访', fact('是否联系', '是否先行联系'), fact('是否解决'), fact('满意度', '市民满意度'), fact('回访日期')), ...group('重复件', fact('是否重复'), fact('关联工单'), fact('主单编号')), times('督办次数', '工单督办'), fact('申诉结论'), caseNumber('编号'),
    state('状态'),
  ],
})
