/** Those systems of groups B and L whose matters are cases, and the definitions that carry them. */
export default {
  'first-inquiry': { carriedBy: ['service-matter'], note: '首问责任人和收件凭证在办件中' },
  'service-rating': { carriedBy: ['service-rating'] },
  'accompanied-handling': { carriedBy: ['accompanied-handling'] },
  'enterprise-problems': { carriedBy: ['enterprise-problem'] },
}
