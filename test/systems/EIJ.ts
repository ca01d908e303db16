/** Systems of groups E, F, I, J that definitions carry. */
export default {
  'disclosure-on-request': { carriedBy: ['disclosure-on-request'] },
  reconsideration: { carriedBy: ['reconsideration', 'reconsideration-response'] },
  litigation: { carriedBy: ['litigation'] },
  'head-appearance': { carriedBy: ['litigation'] },
  'three-in-one-trial': { carriedBy: ['litigation'] },
  petition: { carriedBy: ['petition'] },
  'petition-backlog': { carriedBy: ['petition'] },
  'people-mediation': { carriedBy: ['people-mediation', 'judicial-confirmation'] },
  'administrative-mediation': { carriedBy: ['administrative-mediation'] },
  'public-legal-service': { carriedBy: ['public-legal-service'] },
  'legal-aid': { carriedBy: ['legal-aid'] },
  'law-publicity': { carriedBy: ['law-publicity'] },
}
