const coded = <const Name extends string>(chapter: number, names: readonly Name[]): Record<Name, string> => Object.fromEntries(names.map((name, n) => [name, `${chapter}.${n + 1}`])) as Record<Name, string>

/**
 * How an application for government information may end (政府信息公开条例 art 36–39), in the words and order of 表三 of the annual report
 * (国办公开办函〔2021〕30号): one answer, one row, counted once.
 */
export const 不予公开 = ['不予公开：国家秘密', '不予公开：法律行政法规禁止公开', '不予公开：三安全一稳定', '不予公开：保护第三方合法权益', '不予公开：内部事务信息（三类）', '不予公开：过程性信息（四类）', '不予公开：行政执法案卷', '不予公开：行政查询事项'] as const
export const 无法提供 = ['无法提供：本机关不掌握', '无法提供：需要另行制作', '无法提供：补正后仍不明确'] as const
export const 不予处理 = ['不予处理：信访投诉举报', '不予处理：重复申请', '不予处理：要求提供公开出版物', '不予处理：无正当理由大量反复申请', '不予处理：要求确认或者重新出具'] as const
/** Answers of the organ; 表三 counts 已主动公开 under 予以公开. */
export const 答复类型 = ['予以公开', '已主动公开', '部分公开', ...不予公开, ...无法提供, ...不予处理, '其他'] as const
/** The applicant lets the matter go: no answer is given, the step itself is the result. */
export const 视为放弃 = { 不补正: '其他：逾期不补正', 不缴费: '其他：逾期不按收费通知缴费' } as const
/** Every way to end, each a row of 表三. */
export const 办理结果 = [...答复类型, ...Object.values(视为放弃)] as const
/** The place of every way to end among the rows of 表三: 3.4 is the fourth kind of 不予公开. */
export const 结果编码: Readonly<Record<(typeof 办理结果)[number], string>> = {
  ...coded(3, 不予公开), ...coded(4, 无法提供), ...coded(5, 不予处理), 予以公开: '1', 已主动公开: '1', 部分公开: '2', [视为放弃.不补正]: '6.1', [视为放弃.不缴费]: '6.2', 其他: '6.3',
}
