/** What browsers know the extension by; both follow from its manifest. */
export const extensionIds = {
  chromium: 'mdgecbfhepoepfmphaamdpafojgjfbfc',
  gecko: 'konferenzlotse@konferenzlotse',
} as const;
