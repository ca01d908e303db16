/** 行政管理类别 of the national tables on reconsideration and litigation (行政复议、行政应诉案件统计). */
export const 行政管理类别 = ['公安', '自然资源', '市场监管', '人社', '城乡建设', '生态环境', '农业农村', '卫健', '教育', '民政', '交通', '综合执法（城管）', '其他'] as const

/** Whose act is put to reconsideration 被申请人, by the same tables. */
export const 被申请人类别 = ['乡镇政府、街道办事处', '县级政府部门', '县级政府', '市级政府部门', '市级政府', '省级及以上机关', '其他'] as const

/** Answers by which the tables on reconsideration are broken down. */
export const 复议分列 = ['申请事项', '行政管理类别', '申请人类型', '被申请人类别'] as const

/** What is disputed 申请（诉讼）事项, by the same tables. */
export const 争议事项 = ['行政处罚', '举报投诉处理', '行政不作为', '政府信息公开', '行政确认', '行政征收', '行政强制', '行政确权', '行政许可', '行政协议', '其他'] as const
