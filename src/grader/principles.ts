/** The twelve principles, in the order of the catalogue. Ids are a contract. */
export const PRINCIPLES = [
  { id: 'single-responsibility', title: 'Single responsibility' },
  { id: 'independent-deployability', title: 'Independent deployability' },
  { id: 'data-ownership', title: 'Data ownership' },
  { id: 'loose-coupling', title: 'Loose coupling' },
  { id: 'async-where-possible', title: 'Async where possible' },
  { id: 'service-discovery', title: 'Service discovery' },
  { id: 'layered-security', title: 'Layered security' },
  { id: 'observability', title: 'Observability' },
  { id: 'per-service-scaling', title: 'Scaling per service' },
  { id: 'failure-isolation', title: 'Failure isolation' },
  { id: 'service-ci-cd', title: 'CI/CD per service' },
  { id: 'cost-justified', title: 'Cost justified' },
] as const

export type PrincipleId = (typeof PRINCIPLES)[number]['id']

/** What a principle is called, as a heading. Every id of the type is in the list. */
export const principleTitle = (id: PrincipleId): string => PRINCIPLES.find((principle) => principle.id === id)!.title
