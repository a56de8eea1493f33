/** The version of the grader that every grade carries: the one of the package. */
export const VERSION = '1.0.0'
