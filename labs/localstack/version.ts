/** The last release that starts without an account. It gets no more security fixes, so it listens on the loopback interface only. */
export const LOCALSTACK_VERSION = '4.14.0'
