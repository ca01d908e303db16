/** What a legal adviser of a village does on a visit: one answer, one row of the table of public legal services (村（居）法律顾问服务规范). */
export const 村居顾问服务类型 = ['法律咨询', '参与调解', '引导法律援助', '合同审查', '村规民约审查', '代书', '引导公证', '列席村级会议', '法治讲座', '律所专题活动', '其他'] as const
