/** 行政管理类别 of the national tables on reconsideration and litigation (行政复议、行政应诉案件统计). */
export const 行政管理类别 = ['公安', '自然资源', '市场监管', '人社', '城乡建设', '生态环境', '农业农村', '卫健', '教育', '民政', '交通', '综合执法（城管）', '其他'] as const

/** What is disputed 申请（诉讼）事项, by the same tables. */
export const 争议事项 = ['行政处罚', '举报投诉处理', '行政不作为', '政府信息公开', '行政确认', '行政征收', '行政强制', '行政确权', '行政许可', '行政协议', '其他'] as const
