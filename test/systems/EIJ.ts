/** Systems of groups E, F, I, J that definitions carry. */
export default {
  'disclosure-on-request': { carriedBy: ['disclosure-on-request'] },
  reconsideration: { carriedBy: ['reconsideration', 'reconsideration-response'] },
  litigation: { carriedBy: ['litigation'] },
  'head-appearance': { carriedBy: ['litigation'] },
  'three-in-one-trial': { carriedBy: ['litigation'] },
  petition: { carriedBy: ['petition'] },
  'petition-backlog': { carriedBy: ['petition'] },
  'people-mediation': { carriedBy: ['people-mediation', 'judicial-confirmation', 'mediator-training', 'mediation-funds'] },
  'administrative-mediation': { carriedBy: ['administrative-mediation'] },
  'public-legal-service': { carriedBy: ['public-legal-service', 'legal-service-station'], note: '站点是台账，服务逐件登记' },
  'legal-aid': { carriedBy: ['legal-aid'] },
  'law-publicity': { carriedBy: ['law-publicity', 'law-media'], note: '推文、视频登记在普法新媒体' },
}
