/** The page of a rule on the site. */
export const rulePage = (id: string) => `/rules/${id}`
