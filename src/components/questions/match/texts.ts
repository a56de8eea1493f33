/** Everything a match question says that does not come from the bank. */
export const TEXTS = {
  hint: 'Give each one its partner. A partner may fit several, and one may fit nothing.',
  partners: 'Partners',
  choose: 'Choose a partner',
  partnerOf: (left: string) => `Partner of: ${left}`,
  first: 'Give each one a partner, then say how sure you are.',
  right: 'Matched.',
  matched: (partner: string) => `You matched it with ${partner}.`,
  fitsNothing: 'Fits nothing here.',
  someRight: (right: number, of: number) => ` ${right} of ${of} matched.`,
} as const
