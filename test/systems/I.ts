/** Systems of groups H and I that registers carry: disputes handled together, legal publicity, governance of villages and neighbourhoods. */
export default {
  'clue-coordination': { carriedBy: ['clue-coordination', 'reconsideration', 'litigation'], note: '败诉、纠错的原因在台账中，案件本身在复议和诉讼中' },
  'diversified-resolution': { carriedBy: ['diversified-resolution', 'people-mediation', 'administrative-mediation'], note: '一口受理和分流是台账，人民调解、行政调解的是案件' },
  'lawyer-disputes': { carriedBy: ['lawyer-disputes', 'people-mediation', 'petition'] },
  'publicity-responsibility': { carriedBy: ['publicity-responsibility', 'law-publicity'], note: '清单是台账，活动登记在普法活动中' },
  'five-year-publicity-plan': { carriedBy: ['five-year-publicity-plan'] },
  'case-law-explanation': { carriedBy: ['case-law-explanation'] },
  'law-media': { carriedBy: ['law-media', 'law-promotion-typical'], note: '经验性文章登记在法治先进典型中' },
  'law-culture': { carriedBy: ['law-culture', 'law-culture-upkeep', 'law-publicity'], note: '文艺巡演是一场普法活动' },
  'law-literate': { carriedBy: ['law-literate', 'law-literate-service'] },
  'law-vice-principal': { carriedBy: ['law-vice-principal', 'law-vice-principal-lecture'] },
  'democratic-village': { carriedBy: ['democratic-village'] },
  'four-governance': { carriedBy: ['four-governance', 'democratic-consultation', 'village-rules', 'legal-volunteers'], note: '协商、村规民约、志愿者各有台账，融合的活动另记' },
  'democratic-consultation': { carriedBy: ['democratic-consultation'] },
  'village-rules': { carriedBy: ['village-rules'] },
  'legal-volunteers': { carriedBy: ['legal-volunteers', 'legal-volunteer-service'] },
}
