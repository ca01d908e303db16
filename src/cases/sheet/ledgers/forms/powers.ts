import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('powers', '权责清单和事项清单', {
  of: 'item-lists',
  columns: [
    fact('清单'), ...group('事项', fact('编码', '事项编码'), fact('名称', '事项名称'), fact('部门', '责任部门')), ...group('依据', fact('层级', '依据层级'), fact('条款', '依据')),
    ...group('版本', fact('版本'), fact('变动', '变动情形'), fact('原因', '变动原因'), fact('生效日期'), fact('失效日期'), validity('有效性')), fact('公布网址'),
  ],
})
